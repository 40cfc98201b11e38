import { describe, expect, it } from 'vitest'
import { withUnixEnds } from '../src/line-ends.ts'
import { mergeConflicts } from '../src/merge-conflict.ts'
import { parsePage } from '../src/mdx/parse.ts'
import { readJson } from '../src/registry/json.ts'

const message = (sign: string) => `Unexpected merge conflict marker ("${sign}"), expected one text; keep one of the two sides and remove the markers.`
const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const shown = (text: string, complaints: readonly { range: { start: number; end: number }; message: string }[]) => complaints.map(({ range, message: said }) => `${text.slice(0, range.start).split('\n').length}: ${text.slice(range.start, range.end)}: ${said}`)
const ofPage = (text: string) => {
  const parsed = parsePage('content/page.mdx', text)
  // Places are those with `\n` for each line end.
  return shown(withUnixEnds(text), parsed.page ? [] : parsed.complaints)
}
const line = (at: number, sign: string) => `${at}: ${sign}: ${message(sign)}`

describe('a merge conflict in a page', () => {
  it.each<[string, string, string[]]>([
    ['in words', `${head}One.\n\n<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> theirs\n`, [line(8, '<<<<<<< HEAD')]],
    ['in front matter', '---\n<<<<<<< HEAD\ntitle: A page\n=======\ntitle: One page\n>>>>>>> theirs\n---\n\nWords.\n', [line(2, '<<<<<<< HEAD')]],
    ['in two places', `${head}<<<<<<< HEAD\nOne.\n=======\n>>>>>>> theirs\n\n<<<<<<< HEAD\n=======\nTwo.\n>>>>>>> theirs\n`, [line(6, '<<<<<<< HEAD'), line(11, '<<<<<<< HEAD')]],
    ['with what was there before', `${head}<<<<<<< ours\nOne.\n||||||| base\nNone.\n=======\nTwo.\n>>>>>>> theirs\n`, [line(6, '<<<<<<< ours')]],
    ['without a name', `${head}<<<<<<<\nOne.\n=======\nTwo.\n>>>>>>>\n`, [line(6, '<<<<<<<')]],
    ['with line ends of Windows', `${head}<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n`.replaceAll('\n', '\r\n'), [line(6, '<<<<<<< HEAD')]],
    ['of which the end was left', `${head}One.\n\n>>>>>>> theirs\n`, [line(8, '>>>>>>> theirs')]],
    ['at the very beginning', `<<<<<<< HEAD\n${head}=======\n>>>>>>> theirs\n`, [line(1, '<<<<<<< HEAD')]],
    ['of which the beginning was left', `${head}<<<<<<< HEAD\nOne.\n`, [line(6, '<<<<<<< HEAD')]],
  ])('is told of where it begins: %s', (_, text, complaints) => expect(ofPage(text)).toEqual(complaints))

  it.each([
    ['an underlined title', `${head}## One {#one}\n\nA title\n=======\n`],
    ['a quote in a quote', `${head}> > > Words.\n`],
    ['fewer signs', `${head}>>>>>> Words.\n`],
    ['signs in a line', `${head}Words \\<<<<<<< HEAD and >>>>>>> theirs.\n`],
    ['signs that stand further in', `${head}\`\`\`txt\n  <<<<<<< HEAD\n  >>>>>>> theirs\n\`\`\`\n`],
    ['more signs', `${head}Title\n==========\n`],
  ])('is not %s', (_, text) => expect(ofPage(text).join('\n')).not.toContain('merge conflict'))
})

describe('a merge conflict in a product file', () => {
  it.each<[string, string, string[]]>([
    ['around a key', '{\n<<<<<<< HEAD\n  "name": "A"\n=======\n  "name": "B"\n>>>>>>> theirs\n}\n', [line(2, '<<<<<<< HEAD')]],
    ['of which the middle was left', '{\n  "name": "A",\n=======\n  "name": "B"\n}\n', [line(3, '=======')]],
    ['of which the end was left', '{\n  "name": "A"\n>>>>>>> 1a2b3c (A commit)\n}\n', [line(3, '>>>>>>> 1a2b3c (A commit)')]],
    ['around all of it', '<<<<<<< HEAD\r\n{}\r\n=======\r\n{}\r\n>>>>>>> theirs\r\n', [line(1, '<<<<<<< HEAD')]],
  ])('is told of: %s', (_, text, complaints) => expect(shown(text, readJson(text).complaints)).toEqual(complaints))

  it('is no text that holds such signs', () => expect(readJson('{\n  "name": "<<<<<<< HEAD"\n}\n').complaints).toEqual([]))
})

it('fifty are enough', () => expect(mergeConflicts('<<<<<<< HEAD\n'.repeat(1000), { underlines: true })).toHaveLength(50))
