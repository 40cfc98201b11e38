import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../src/publish/pictures/runs.ts'

/** Two fonts: one for Latin letters, one for Arabic ones, and signs in the one of the words around. */
const faceOf = (cluster: string, isRightToLeft: boolean) => (/\p{Script=Latin}|\d/u.test(cluster) ? 'latin' : /\p{Script=Arabic}/u.test(cluster) ? 'arabic' : /[\p{P}\p{Z}]/u.test(cluster) ? (isRightToLeft ? 'arabic' : 'latin') : undefined)
const runs = (line: string, dir: 'ltr' | 'rtl') => runsOf(line, dir, faceOf).map(({ text, isRightToLeft, face }) => [text, isRightToLeft ? 'rtl' : 'ltr', face])

describe('a line is seen from left to right as', () => {
  it.each<[string, string, 'ltr' | 'rtl', unknown[]]>([
    ['itself, where it runs one way', 'Pooled staking', 'ltr', [['Pooled staking', 'ltr', 'latin']]],
    ['itself, where it runs the other', 'كيف نحكم؟', 'rtl', [['كيف نحكم؟', 'rtl', 'arabic']]],
    ['its end, its middle and its start', 'تخزين ETH في مجمّع', 'rtl', [[' في مجمّع', 'rtl', 'arabic'], ['ETH', 'ltr', 'latin'], ['تخزين ', 'rtl', 'arabic']]],
    ['words of another script in their own order', 'عن Rocket Pool هنا', 'rtl', [[' هنا', 'rtl', 'arabic'], ['Rocket Pool', 'ltr', 'latin'], ['عن ', 'rtl', 'arabic']]],
    ['a number before its unit for whom reads from the right', 'مع 32 ETH', 'rtl', [['ETH', 'ltr', 'latin'], [' ', 'rtl', 'arabic'], ['32', 'ltr', 'latin'], ['مع ', 'rtl', 'arabic']]],
    ['a name with its point', 'ether.fi: ما هو؟', 'rtl', [[': ما هو؟', 'rtl', 'arabic'], ['ether.fi', 'ltr', 'latin']]],
    ['brackets around', 'مجمّع (DVT)', 'rtl', [[')', 'rtl', 'arabic'], ['DVT', 'ltr', 'latin'], ['مجمّع (', 'rtl', 'arabic']]],
    ['Arabic within English', 'The word كيف ends', 'ltr', [['The word ', 'ltr', 'latin'], ['كيف', 'rtl', 'arabic'], [' ends', 'ltr', 'latin']]],
    ['what marks of direction make of it', 'مع 32\u200e ETH', 'rtl', [['32 ETH', 'ltr', 'latin'], ['مع ', 'rtl', 'arabic']]],
    ['a letter with its marks', 'مُجمّ', 'rtl', [['مُجمّ', 'rtl', 'arabic']]],
    ['what fonts have of it', 'Lido 流 ETH', 'ltr', [['Lido  ETH', 'ltr', 'latin']]],
    ['nothing', '', 'rtl', []],
  ])('%s', (_, line, dir, expected) => {
    expect(runs(line, dir)).toEqual(expected)
  })

  it('its parts in whatever fonts they are set', () => {
    expect(runsOf('aB', 'ltr', (cluster) => (cluster === 'a' ? 'small' : 'large')).map(({ face }) => face)).toEqual(['small', 'large'])
    expect(runsOf('اب', 'rtl', (cluster) => (cluster === 'ا' ? 'small' : 'large')).map(({ face }) => face)).toEqual(['large', 'small'])
  })
})
