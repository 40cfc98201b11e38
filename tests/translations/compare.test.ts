import { describe, expect, it } from 'vitest'
import { comparing } from '../../src/translations/compare.ts'
import { english, own } from '../mdx/translation/read.ts'

const one = 'Words.\n\n## One {#one}\n\nIt keeps 10% of [rewards](/staking).[^a]\n\n## Two {#two}\n\nSecond.\n\n[^a]: In force since 7 May 2025.'
const uno = 'Palabras.\n\n## Uno {#one}\n\nSe queda con el 10 % de las [recompensas](/staking).[^a]\n\n## Dos {#two}\n\nSegundo.\n\n[^a]: En vigor desde el 7 de mayo de 2025.'
const compare = comparing(() => [{ en: ['reward'], use: ['recompensa', 'recompensas'], never: ['premio'] }], ['Rocket Pool'])
/** In which sections a translation says something else, with the rule and the words at the place. */
const found = (mine: string, theirs = one) => {
  const page = own(mine)
  return [...compare(english(theirs), page, 'es')].map(({ section, rule, complaint: { range } }) => `${section || 'top'} ${rule} ${page.text.slice(range.start, range.end)}`)
}
const changed = (from: string, to: string) => {
  expect(uno).toContain(from)
  return uno.replace(from, to)
}

describe('a translation that says the same', () => {
  it('has nothing against its being stamped', () => expect(found(uno)).toEqual([]))
  it('nor where a section is missing: nothing is compared there', () => expect(found(uno.replace('## Dos {#two}\n\nSegundo.\n\n', ''))).toEqual([]))
  it('nor for a word of the field that is missing: that is but a warning', () => expect(found(changed('recompensas', 'ganancias'))).toEqual([]))
  it('nor where an exception excuses the difference, with a reason', () => {
    const more = '<!-- except translation-names: The second one is called Perrea in Spain. -->\n\nLa segunda, Perrea.'
    expect(found(changed('Segundo.', more))).toEqual([])
    expect(found(changed('Segundo.', more.replace('Perrea in', 'Perea in')))).toEqual(['two translation-names La segunda, Perrea.'])
  })
  it('but never a paragraph more', () => {
    expect(found(changed('Segundo.', 'Segundo.\n\n<!-- except translation-blocks: Spanish readers need this word explained. -->\n\nEs decir, el que sigue.'))).toEqual(['two translation-blocks Es decir, el que sigue.'])
  })
})

describe('something else is said by', () => {
  it.each([
    ['another figure', '10 %', '1 %', ['one translation-figures 1 %']],
    ['a link elsewhere', '](/staking)', '](/staking/solo)', ['one translation-links [recompensas](/staking/solo)']],
    ['another day in a note', '7 de mayo', '8 de mayo', ['one translation-figures 8']],
    ['a paragraph more', 'Segundo.', 'Segundo.\n\nAdemás es muy bueno.', ['two translation-blocks Además es muy bueno.']],
    ['a word that is never used', 'Segundo.', 'Un premio.', ['two translation-terms Un premio.']],
    ['a product that English does not name', 'Segundo.', 'Rocket Pool es el segundo.', ['two translation-names Rocket Pool es el segundo.']],
    ['what was left in English', 'Segundo.', 'This is what it is and you have all of it.', ['two translation-english This is what it is and you have all of it.']],
    ['a section that English does not have', 'Segundo.', 'Segundo.\n\n## Tres {#three}\n\nTercero.', ['three translation-sections ## Tres {#three}']],
    ['another level', '## Dos', '### Dos', ['two translation-sections ### Dos {#two}']],
    ['a section that is to be written', 'Segundo.', 'TODO', ['two todo TODO']],
    ['a heading that is to be written', '## Dos', '## TODO', ['two todo TODO']],
    ['a note that is to be written', 'En vigor desde', 'TODO desde', ['one todo TODO']],
    ['the top that is to be written', 'Palabras.', 'FIXME', ['top todo FIXME']],
  ])('%s', (_, from, to, expected) => expect(found(changed(from, to))).toEqual(expected))

  it('what is to be written, whatever reason is given', () => {
    expect(found(changed('Segundo.', '<!-- except todo: Nobody has had the time. -->\n\nTODO'))).toEqual(['two todo TODO'])
  })

  it('front matter that is to be written', () => {
    const page = own(uno, 'title: "TODO: the title"\ndescription: Una página que lee una prueba.')
    expect([...compare(english(one), page, 'es')].map(({ section, rule }) => `${section || 'top'} ${rule}`)).toEqual(['top todo'])
  })
})
