import { describe, expect, it } from 'vitest'
import { builtPages, bytesOf } from './built.ts'

/** What may write text where no element has any: words there would need a sheet for each language. */
const writing = /(?<![\w-])(?:content|quotes|symbols|additive-symbols|prefix|suffix|pad|negative|list-style|list-style-type|text-overflow|hyphenate-character|text-emphasis|text-emphasis-style)\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^;{}])*)/g
/** Letters that are signs: an "i" in a ring. */
const signs = ['i']

/** Each text that a sheet writes and that holds a letter which is no sign. */
function wordsOf(sheet: string): string[] {
  const texts = [...sheet.matchAll(writing)].flatMap(([, value = '']) => [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(([, one, other]) => one ?? other ?? ''))
  return texts.map((text) => text.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))).filter((text) => /\p{L}/u.test(text) && !signs.includes(text))
}

describe('words in a sheet', () => {
  it.each([
    ['a text', '.a:before{content:"Met"}', ['Met']],
    ['one beside an attribute', '.a:before{content:attr(data-n) " of "}', [' of ']],
    ['one for listeners alone', '.a:before{content:"→"/"next"}', ['next']],
    ['one in escapes', '.a:before{content:"\\4d et"}', ['Met']],
    ['one with other letters', '.a:before{content:"شرط"}.b:after{content:"已满足"}', ['شرط', '已满足']],
    ['one in other quotes, with a semicolon and a brace', ".a:before{content:'so; }'}", ['so; }']],
    ['the names of a counter', '@counter-style c{system:fixed;symbols:"One" "Two"}', ['One', 'Two']],
    ['quotes', ':root{quotes:"said" "…"}', ['said']],
    ['a mark of a list', 'ul{list-style:"so "}', ['so ']],
  ])('%s is found', (_, sheet, found) => {
    expect(wordsOf(sheet)).toEqual(found)
  })

  it.each([
    ['signs', '.a:before{content:"↗"/""}.b:after{content:"×"}.c:before{content:"i"}'],
    ['what the page says', '.a:before{content:attr(data-n)}.b:after{content:" (" attr(href) ")"}'],
    ['names of areas and fonts', '.a{grid-template-areas:"mark name";align-content:start;font-family:"Noto Serif"}'],
    ['selectors', '.a[data-content="word"]{top:0}'],
  ])('%s are none', (_, sheet) => {
    expect(wordsOf(sheet)).toEqual([])
  })
})

describe('the sheets of all pages', () => {
  const sheets = [...new Set(builtPages.flatMap((file) => [...bytesOf(file).toString('utf8').matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css)))]

  it('hold no word: they are the same in every language', () => {
    expect(sheets.flatMap(wordsOf)).toEqual([])
    // They do write signs, and what the page says.
    expect(sheets.filter((sheet) => sheet.includes('content:attr(')).length).toBeGreaterThan(0)
    expect(sheets.filter((sheet) => sheet.includes('content:"')).length).toBeGreaterThan(3)
  })
})
