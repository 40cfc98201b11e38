import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tooMuch } from '../../src/mdx/limits.ts'
import { readPage } from '../../src/mdx/check.ts'
import { guesses } from '../../src/nearest.ts'
import { filesBelow, root } from '../files.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const nesting = 'Unexpected nesting or repetition that no page needs, expected ordinary Markdown; remove the repeated characters.'
const levels = (count: number) => `Unexpected ${count} levels of lists, quotes and indentation across all lines, expected at most 4000; split the page or nest less.`
const times = (count: number, sign: string, most: number) => `Unexpected "${sign}" ${count} times, expected at most ${most} on a page; split the page or remove some.`

describe('a page that would hold up its reading is refused before it is read', () => {
  it.each([
    ['a long text', 'Words.\n'.repeat(1500) + 'a '.repeat(64_000), 'Unexpected page of 135 KiB, expected at most 128 KiB; split it.'],
    ['many lines', 'a\n'.repeat(3000), 'Unexpected page of 3007 lines, expected at most 3000; split it.'],
    ['many empty lines', '\r\n'.repeat(3500), 'Unexpected page of 3507 lines, expected at most 3000; split it.'],
    ['a long word', `Words ${'a'.repeat(2001)} words`, 'Unexpected word of 2001 characters, expected at most 2000; break it up or remove it.'],
    ['an address of many parts', 'www.a.'.repeat(400), 'Unexpected word of 2400 characters, expected at most 2000; break it up or remove it.'],
    ['a word after a colon', `:${'a'.repeat(3000)}`, 'Unexpected word of 3001 characters, expected at most 2000; break it up or remove it.'],
    ['a word in a link', `[a](https://a.example/${'%20'.repeat(700)})`, 'Unexpected word of 2123 characters, expected at most 2000; break it up or remove it.'],
    ['addresses', 'www.a.b '.repeat(2001), times(2001, 'www.', 2000)],
    ['addresses in capitals', 'WWW.A.B '.repeat(2001), times(2001, 'www.', 2000)],
    ['addresses with a scheme', 'http://a.b '.repeat(2001), times(2001, 'http', 2000)],
    ['names of mail addresses', 'a@b.c '.repeat(1001), times(1001, '@', 1000)],
    ['definitions', '[a]: /b\n'.repeat(301), times(301, ']:', 300)],
    ['notes', '[^a]: b\n\n'.repeat(301), times(301, ']:', 300)],
    ['definitions in lists', '- [a]: /b\n'.repeat(301), times(301, ']:', 300)],
    ['lists in a row', `${'- '.repeat(31)}a`, nesting],
    ['quotes in a row', `${'>'.repeat(31)} a`, nesting],
    ['numbers in a row', `${'1. '.repeat(20)}${'2) '.repeat(20)}a`, nesting],
    ['lists in a row in a note', `a[^1]\n\n[^1]: ${'1. '.repeat(31)}a`, nesting],
    ['lists in a row in a note of an odd name', `a[^\\]]\n\n[^\\]]: ${'- '.repeat(31)}a`, nesting],
    ['quotes in a row in a note', `a[^1]\n\n[^1]: ${'>'.repeat(31)}a`, nesting],
    ['a deep indent', `Words\n${' '.repeat(62)}a`, nesting],
    ['a deep indent of tabs', `Words\n${'\t'.repeat(16)}a`, nesting],
    ['lists that grow', Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), nesting],
    ['many lines of few lists', '- - - a\n'.repeat(1400), levels(4200)],
    ['many lines of quotes', '> > > a\n'.repeat(1400), levels(4200)],
    ['many lines below a list', `- a\n${'        b\n'.repeat(1500)}`, levels(6001)],
    ['brackets in a row', '['.repeat(50), nesting],
    ['tags in a row', '<'.repeat(50), nesting],
    ['parentheses and brackets in a row', '[('.repeat(25), nesting],
    ['marks in a row', `a${'*'.repeat(200)}`, nesting],
    ['marks of two kinds in a row', '*_'.repeat(100), nesting],
    ['quotes before a rule', `${'>'.repeat(31)} ---`, nesting],
    ['braces that are no ids', '{/* a */}\n'.repeat(201), times(201, '{', 200)],
    ['ids behind a brace', `{#a${' {#b}'.repeat(10)}\n`.repeat(201), times(2211, '{', 200)],
    // Code that is none for a parser: in a comment, an expression, a tag, a program, the front matter, or behind what is no fence.
    ...['<!--\n\n```\n-->', '{`\n\n```\n`}', "{'}'\n\n```\n}", '<Card title="\n\n```\n" />', '<Card a={1\n\n```\n} />', '`<!--` <Card title=" -->\n\n```\n" />', '\\<!-- <Card title=" -->\n\n```\n" />', 'export const a = `\n\n```\n`', 'a\n```b`', '- a\n\n  ```', '> ```'].map((opening): [string, string, string] => [`brackets behind ${JSON.stringify(opening)}`, `${opening}\n${'['.repeat(50)}\n\n\`\`\`\n`, nesting]),
    ...['```\na\n ```', '```\na\n   ````', '~~~\na\n  ~~~ ', '```\na\n```\u00a0\n\n```', '```\na\n```\f\n\n```', '{#a}\n\n```', '- {#a} b\n\n```', '> {#a}\n\n```', 'a[^1]\n\n[^1]: {#a}\n\n```', '<br /> {#a}\n\n```', '{/* a */ ( */}\n\n```', 'a {/* a */ ` */}\n\n```'].map((opening): [string, string, string] => [`brackets behind ${JSON.stringify(opening)}`, `${opening}\n\n${'['.repeat(50)}\n\n\`\`\`\n`, nesting]),
    // Ids that ask a parser: at the beginning of a line, behind a tag, and where a brace, a comment, a tag or a program is open.
    ...['{#a}\n', '{#a}\n\n', '> {#a}\n', '- {#a}\n', '1. {#a}\n', '<br /> {#a}\n'].map((ids): [string, string, string] => [`ids that begin a line: ${JSON.stringify(ids)}`, ids.repeat(201), times(201, '{', 200)]),
    ...['{(', '{`', '{/*', 'a {`', '<Card a={`', '<Card\na={`', 'export const a = `'].map((opening): [string, string, string] => [`ids behind ${JSON.stringify(opening)}`, `${opening}\n${'b {#c} {#d}\n'.repeat(101)}`, times(202 + Number(opening.startsWith('{') || opening.includes('{`')), '{', 200)]),
    ['brackets in code that nothing closes', `\`\`\`\n${'['.repeat(50)}\n`, nesting],
    ['brackets behind code', `\`\`\`\na\n\`\`\`\n${'['.repeat(50)}\n`, nesting],
    ['marks with spaces', '* _ ~ '.repeat(67), nesting],
    ['columns', `| ${'a | '.repeat(41)}`, nesting],
  ])('%s', (_, body, message) => {
    expect(tooMuch(`${head}${body}\n`)?.message).toBe(message)
    expect(readPage(root, 'content/page.mdx', `${head}${body}\n`).complaints.get('syntax')?.map((complaint) => complaint.message)).toEqual([message])
  })

  it.each([
    ['at the word', `Words\n${'a'.repeat(2001)}`, head.length + 6],
    ['at the line', `Words\n\n${'>'.repeat(40)} a`, head.length + 7],
    ['at the first of too many', `Words ${'a@b.c '.repeat(1001)}`, head.length + 7],
    ['at the first sign of a run', `Words **a** ${'*_'.repeat(100)}`, head.length + 9],
  ])('%s', (_, body, start) => expect(tooMuch(`${head}${body}\n`)?.range).toEqual({ start, end: start + 1 }))
})

it.each([
  ['a long line', 'a '.repeat(30_000)], ['a long rule', '-'.repeat(500)], ['a long list', '- a\n'.repeat(1990)], ['lists in lists', Array.from({ length: 300 }, (_, line) => `${'  '.repeat(line % 6)}- a`).join('\n')],
  ['a long address', `https://a.example/${'a/'.repeat(900)}`], ['many notes', 'a[^1]\n\n[^1]: b\n'.repeat(200)], ['rules', `${'-'.repeat(40)}\n\n${'*'.repeat(300)}\n\n${'* '.repeat(40)}\n\n${'- '.repeat(400)}\n\n> ${'_ '.repeat(40)}\n\nA\n${'='.repeat(400)}`], ['a table with long lines', `| A | B |\n| ${'-'.repeat(300)} | ${'-'.repeat(300)} |\n`], ['two hundred ids', '## A {#a}\n\n'.repeat(400)],
  ['signs in code', `\`\`\`js\n${'['.repeat(60)}${'{'.repeat(300)}${'*'.repeat(300)}\n${' '.repeat(90)}a\n${'a'.repeat(3000)}\n${'|'.repeat(60)}\n\`\`\``], ['signs in code of tildes, after a list and tags', `- a\n\n<Card title="a">\n\n~~~~\r\n${'<'.repeat(60)}\r\n~~~\r\n~~~~\r\n\n</Card>`], ['code', `\`\`\`json\n${'                        "a": [1]\n'.repeat(200)}\`\`\``],
])('%s is not too much', (_, body) => expect(tooMuch(`${head}${body}\n`)).toBeUndefined())

it.each(filesBelow('content').filter((file) => file.endsWith('.mdx')))('%s, four times as long, is not too much', (file) => {
  expect(tooMuch(readFileSync(join(root, 'content', file), 'utf8').repeat(4))).toBeUndefined()
})

describe('guesses', () => {
  it('are made for the first few', () => {
    const guess = guesses()
    expect(Array.from({ length: 8 }, () => guess('dropet', ['droplet'], 3))).toEqual([...Array<string>(5).fill('droplet'), undefined, undefined, undefined])
  })

  it('look at no name that stands behind those', () => {
    let looked = 0
    const names = { *[Symbol.iterator]() { looked++; yield 'droplet' } }
    const guess = guesses()
    for (let time = 0; time < 100; time++) guess('dropet', names, 3)
    expect(looked).toBe(5)
  })

  it.each([
    ['shortcodes', ':dropet: '.repeat(100), 'emoji-shortcode'],
    ['tags', '<Emojy />\n\n'.repeat(100), 'known-tag'],
    ['attributes', '<Emoji txt="a" />\n\n'.repeat(100), 'known-attribute'],
  ])('of %s are made for the first few complaints of a page', (_, body, rule) => {
    const complaints = readPage(root, 'content/page.mdx', `${head}${body}`).complaints.get(rule) ?? []
    expect(complaints.length).toBeGreaterThanOrEqual(100)
    expect(complaints.filter(({ message }) => message.includes('did you mean'))).toHaveLength(5)
  })
})
