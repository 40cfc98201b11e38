import { describe, expect, it } from 'vitest'
import { translatedLangs } from '../../../src/languages.ts'
import { sheetsOf } from '../../../src/publish/styles/kinds.ts'

/** As many letters as the number in its name, or 200. */
const lettersOf = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 200)
const kind = (classes: string, pages = 1) => ({ classes: classes.split(' '), pages })
const sheets = (any: string, ...kinds: ReturnType<typeof kind>[]) => sheetsOf(kinds, any.split(' '), lettersOf).map((sheet) => sheet.join(' '))

describe('sheets', () => {
  it('are one for each kind of page, the lightest first', () => {
    expect(sheets('a', kind('a b c'), kind('a'), kind('a c', 45))).toEqual(['a', 'a c', 'a b c'])
  })

  it('are one for kinds that differ in a few letters, and two where it is more', () => {
    expect(sheets('a', kind('a'), kind('a x127'))).toEqual(['a x127'])
    expect(sheets('a', kind('a'), kind('a x128'))).toEqual(['a', 'a x128'])
  })

  it('are of most classes, where several are near', () => {
    expect(sheets('a', kind('a'), kind('a x20'), kind('a x20 y30'), kind('a z90'))).toEqual(['a x20 y30', 'a z90'])
  })

  it('are none for no pages', () => {
    expect(sheets('a')).toEqual([])
  })
})

describe('too many sheets', () => {
  const letters = [...'bcdefghijklmnopqrst']

  it('are 15 at most, beside those of three languages: away goes what spares readers least, as the one for any page will do', () => {
    const kinds = letters.slice(0, 16).map((name, index) => kind(`a ${name}`, name === 'e' ? 1 : index + 2))
    expect(sheets(`a ${letters.join(' ')}`, ...kinds)).toEqual(letters.slice(0, 16).filter((name) => name !== 'e').map((name) => `a ${name}`))
    expect(sheets(`a ${letters.join(' ')}`, ...letters.map((name) => kind(`a ${name}`))).length).toBe(18 - translatedLangs.length)
  })

  it('go by what is spared, not by pages alone', () => {
    // Most pages have "a b", but "a b x129" is nearly as light for them.
    const kinds = [kind('a b', 50), kind('a b x129', 2), ...letters.slice(2, 16).map((name) => kind(`a ${name}`, 20))]
    expect(sheets(`a ${letters.join(' ')} x129`, ...kinds)).toEqual([...letters.slice(2, 16).map((name) => `a ${name}`), 'a b x129'])
  })

  it('stay where a page would have none without them', () => {
    const kinds = letters.map((name) => kind(`a ${name}`))
    expect(sheets('a', ...kinds).length).toBe(19)
  })
})
