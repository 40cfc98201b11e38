import { describe, expect, it } from 'vitest'
import { headWordsOf } from '../../../src/mdx/translation/head-words.ts'
import { stateOf } from '../../../src/mdx/translation/state.ts'
import { english, own, pageOf, ownFile, stampsFrom } from './read.ts'

const body = 'Words.\n\n## One {#one}\n\nFirst.[^n]\n\n### Two {#two}\n\nSecond.[^n]\n\n[^n]: A note.'
const translated = 'Palabras.\n\n## Uno {#one}\n\nPrimero.[^n]\n\n### Dos {#two}\n\nSegundo.[^n]\n\n[^n]: Una nota.'
const stamps = stampsFrom(english(body), '2026-11-26')
/** The state of each section in a few words, with what is left over. */
const told = (...[page, translation, known]: Parameters<typeof stateOf>) => {
  const { sections, left } = stateOf(page, translation, known)
  return [...sections.map(({ id, state, since, own: mine }) => [id || 'top', state, ...(since === undefined ? [] : [since]), ...(mine ? [] : ['none'])].join(' ')), ...left.map(({ id }) => `left ${id}`)]
}
const changed = (from: string, to: string) => {
  expect(body).toContain(from)
  return english(body.replace(from, to))
}

describe('a section is', () => {
  it('done where English is what it was', () => expect(told(english(body), own(translated), stamps)).toEqual(['top done', 'one done', 'two done']))
  it('unstamped where nobody noted what it was made from', () => expect(told(english(body), own(translated))).toEqual(['top unstamped', 'one unstamped', 'two unstamped']))
  it('unstamped by itself', () => expect(told(english(body), own(translated), new Map([...stamps].filter(([id]) => id !== 'one')))).toEqual(['top done', 'one unstamped', 'two done']))
  it('done whatever the translation says: that is for the rules', () => expect(told(english(body), own(translated.replace('Primero', 'Otra cosa')), stamps)).toEqual(['top done', 'one done', 'two done']))

  it.each([
    ['a word', 'First.', 'At first.', 'one'],
    ['its heading', '## One {#one}', '## The one {#one}', 'one'],
    ['its level', '### Two', '## Two', 'two'],
    ['a note that it refers to first', 'A note.', 'Another note.', 'one'],
    ['a paragraph more', 'Second.[^n]', 'Second.[^n]\n\nThird.', 'two'],
    ['a paragraph less', 'Words.\n\n', '', 'top'],
  ])('behind since its day where English has %s otherwise', (_, from, to, id) => {
    expect(told(changed(from, to), own(translated), stamps)).toEqual(['top', 'one', 'two'].map((section) => (section === id ? `${section} behind 2026-11-26` : `${section} done`)))
  })

  it.each([
    ['a line break', 'First.[^n]\n\n', 'First.[^n]\n\n\n\n'],
    ['a comment', '## One', '<!-- Why this comes first. -->\n\n## One'],
    ['another place of its notes', '\n\n[^n]: A note.', ''],
  ])('not behind for %s that says nothing', (what, from, to) => {
    const text = body.replace(from, to)
    const page = english(what === 'another place of its notes' ? text.replace('Words.', 'Words.\n\n[^n]: A note.') : text)
    expect(told(page, own(translated), stamps)).toEqual(['top done', 'one done', 'two done'])
  })

  it('new where English alone has it, stamped or not', () => {
    const shorter = own(translated.replace('### Dos {#two}\n\n', ''))
    expect(told(english(body), shorter, stamps)).toEqual(['top done', 'one done', 'two new none'])
    expect(told(english(body), shorter)).toEqual(['top unstamped', 'one unstamped', 'two new none'])
  })

  it('left over where English no longer has it', () => expect(told(english('Words.\n\n## One {#one}\n\nFirst.'), own(translated), stamps)).toEqual(['top done', 'one behind 2026-11-26', 'left two']))

  it('new under a new id, and left over under the old one', () => expect(told(changed('{#two}', '{#second}'), own(translated), stamps)).toEqual(['top done', 'one done', 'second new none', 'left two']))

  it('found wherever it stands in the translation, and told in the order of English', () => {
    expect(told(english('## A {#a}\n\nA.\n\n## B {#b}\n\nB.'), own('## B {#b}\n\nB.\n\n## A {#a}\n\nA.'))).toEqual(['top unstamped', 'a unstamped', 'b unstamped'])
  })

  it('a term of the glossary as well', () => {
    const glossary = english('<Term name="exit queue" subject="exits">\nA line.\n</Term>\n\n<Term name="slot" subject="ethereum">\nTwelve.\n</Term>')
    const terms = own('<Term id="slot" name="ranura" subject="ethereum">\nDoce.\n</Term>\n\n<Term id="old" name="viejo" subject="ethereum">\nViejo.\n</Term>')
    expect(told(glossary, terms, stampsFrom(glossary, '2026-11-26'))).toEqual(['top done', 'exit-queue new none', 'slot done', 'left old'])
  })

  it('stamped by the id that is its own, not by what every object has', () => expect(told(english('## C {#constructor}\n\nA.'), own('## C {#constructor}\n\nA.'), new Map())).toEqual(['top unstamped', 'constructor unstamped']))
})

describe('words of front matter', () => {
  const head = 'title: A page\ndescription: A page that a test reads.\nimage: a.png\nalt: A picture\nsummaryPoints:\n  - One point\n  - Another point'

  it('are title, description, alt and points, in this order', () => {
    expect(headWordsOf({ title: 'T', description: 'D' })).toEqual(['T', 'D'])
    expect(headWordsOf({ summaryPoints: ['1', '2'], alt: 'A', description: 'D', title: 'T' })).toEqual(['T', 'D', 'A', '1', '2'])
  })

  it.each([
    ['title', 'A page\n', 'One page\n'], ['description', 'that a test reads', 'which a test reads'], ['alt', 'A picture', 'The picture'], ['a point', 'Another point', 'One more point'], ['the order of points', '  - One point\n  - Another point', '  - Another point\n  - One point'],
  ])('belong to what stands before the first heading: %s', (_, from, to) => {
    const before = english(body, head)
    expect(head.replace(from, to)).not.toBe(head)
    expect(told(english(body, head.replace(from, to)), own(translated), stampsFrom(before, '2026-11-26'))).toEqual(['top behind 2026-11-26', 'one done', 'two done'])
  })

  it('alone do: nothing else of front matter is translated', () => {
    const before = english(body, head)
    expect(told(english(body, `${head}\norder: 3\nemoji: "🤝"\nsidebar: false`), own(translated), stampsFrom(before, '2026-11-26'))).toEqual(['top done', 'one done', 'two done'])
  })

  it('of a translation change nothing', () => {
    const other = pageOf(ownFile, `---\ntitle: Otra página\ndescription: Una página que lee otra prueba.\n---\n\n${translated}\n`)
    expect(told(english(body), other, stamps)).toEqual(['top done', 'one done', 'two done'])
  })
})
