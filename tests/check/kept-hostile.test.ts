import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { lineOf, linesIn, valueIn } from '../../src/check/kept-lines.ts'
import { root } from '../files.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { randomFrom } from '../made/random.ts'
import { withTypeScript } from '../run-script.ts'
import { guide, page, says, small } from './small-repository.ts'

const place = mkdtempSync(join(tmpdir(), 'kept-hostile-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** With a mistake of a page by itself, one of a page beside others, one of a product and one of a drawing: none of them may get lost. */
const files = {
  ...small,
  'content/mistakes.mdx': page('A space at the end \nand [a link](/nowhere), [a host](https://lid0.fi/).'),
  'content/products/pools/broken.json': '{',
  'public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>\n',
}
let folder = ''
let expected = ''
let bytes = Buffer.alloc(0)
beforeAll(async () => {
  folder = repositoryWith(files)
  expected = await says(folder, null)
  const keptIn = join(place, 'kept')
  expect(await says(folder, keptIn)).toBe(expected)
  bytes = readFileSync(join(keptIn, 'answers'))
  for (const rule of ['trailing-space', 'link-target', 'link-host', 'product-json', 'asset-content']) expect(expected).toContain(`  ${rule}\n`)
})

let tries = 0
/** What a check says that finds these bytes where answers are kept. */
async function saysAfter(found: Buffer | string): Promise<{ said: string; left: Buffer }> {
  const keptIn = join(place, `try-${tries++}`)
  mkdirSync(keptIn)
  writeFileSync(join(keptIn, 'answers'), found)
  return { said: await says(folder, keptIn), left: readFileSync(join(keptIn, 'answers')) }
}
const first = () => bytes.subarray(0, bytes.indexOf('\n') + 1)
const code = () => String(first()).trim().split(' ')[1] ?? ''
const lines = () => linesIn(bytes, code())
/** The same file, in which each answer is this instead, its checksum right. */
const eachAs = (json: (name: string, value: unknown) => string) => Buffer.concat([first(), ...[...lines()].map(([name, line]) => lineOf(name, json(name, valueIn(line, name))))])
const sorted = (some: Buffer) => String(some).split('\n').sort()

describe('whatever stands where answers are kept, every complaint is told, and the next check finds it mended', () => {
  it('reads its own file', () => {
    expect(lines().size).toBeGreaterThan(10)
    for (const [name, line] of lines()) expect(valueIn(line, name)).toBeDefined()
  })

  it.each<[string, () => Buffer | string]>([
    ['nothing', () => ''],
    ['an end of line', () => '\n'],
    ['zeros', () => Buffer.alloc(bytes.length)],
    ['the first line alone', () => first()],
    ['a first line of other code', () => String(bytes).replace(code(), 'f'.repeat(64))],
    ['a first line of another make', () => String(bytes).replace(/^kept-1/, 'kept-0')],
    ['no first line', () => bytes.subarray(first().length)],
    ['line ends of Windows', () => String(bytes).replaceAll('\n', '\r\n')],
    ['no last end of line', () => bytes.subarray(0, -1)],
    ['the text of another answer under each name', () => {
      const [all, others] = [[...lines().keys()], [...lines().values()].reverse()]
      return Buffer.concat([first(), ...all.map((name, index) => Buffer.from(`${name}${String(others[index]).slice(64)}`))])
    }],
    ['lines of a name and nothing', () => Buffer.concat([first(), ...[...lines().keys()].map((name) => Buffer.from(`${name} \n`))])],
    ['null', () => eachAs(() => 'null')],
    ['an empty object', () => eachAs(() => '{}')],
    ['an empty list', () => eachAs(() => '[[]]')],
    ['a number beyond all', () => eachAs(() => '1e999')],
    ['a text', () => eachAs(() => '"__proto__"')],
    ['no JSON', () => eachAs(() => '{"complaints":[')],
    ['brackets without end', () => eachAs(() => '['.repeat(100_000))],
    ['a key more', () => eachAs((_, value) => (Array.isArray(value) || typeof value !== 'object' || value === null ? '{"more":1}' : JSON.stringify({ ...value, more: 1 })))],
    ['places before the text', () => eachAs((_, value) => (JSON.stringify(value).includes('"start":') ? JSON.stringify(value).replace(/"start":\d+/, '"start":-1') : 'null'))],
  ])('%s', async (_, made) => {
    const { said, left } = await saysAfter(made())
    expect(said).toBe(expected)
    expect(sorted(left)).toEqual(sorted(bytes))
  })

  it('a file that is cut off anywhere, or in which a letter is another', async () => {
    const random = randomFrom(7)
    for (let round = 0; round < 12; round++) {
      const at = Math.floor(random() * bytes.length)
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      for (const found of [bytes.subarray(0, at), damaged]) {
        const { said, left } = await saysAfter(found)
        expect(said, `at ${at}`).toBe(expected)
        expect(sorted(left)).toEqual(sorted(bytes))
      }
    }
  })

  it('a key of every prototype, which reaches none', async () => {
    const { said } = await saysAfter(eachAs((_, value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value).replace(/^\{/, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},') : JSON.stringify(value))))
    expect(said).toBe(expected)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('a picture outside the repository that an answer names, and which is never opened', async () => {
    const { diagnostics } = await (async () => {
      const keptIn = join(place, 'outside')
      mkdirSync(keptIn)
      writeFileSync(join(keptIn, 'answers'), eachAs((_, value) => JSON.stringify(value).replaceAll(/"name":"[^"]*leslie-pool\.png"/g, `"name":"../../../../../../..${process.execPath}.png"`)))
      return check(folder, '2026-11-22', undefined, keptIn)
    })()
    expect(diagnostics.filter(({ rule }) => rule === 'front-matter-image').map(({ message }) => message)).toEqual([expect.stringMatching(/expected (?:a file under assets\/|a path relative to this file)/)])
  })
})

describe('checks at the same time', () => {
  const command = [...withTypeScript, join(root, 'scripts/check.ts')]
  const run = (at: string) =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, command, { cwd: at, env: { ...process.env, CI: '', BUILD_DATE: '2026-11-22' } })
      let said = ''
      for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (data) => (said += String(data)))
      child.on('close', (status) => resolve(`${status} ${said}`))
    })

  it('say the same, and leave one whole file; what killed ones left is removed', async () => {
    const at = repositoryWith({ ...files, 'node_modules/.cache/check/answers': 'damaged' })
    // No process has this number on any system.
    const left = join(at, `node_modules/.cache/check/answers.4294967295.${'0'.repeat(16)}`)
    writeFileSync(left, '')
    const said = await Promise.all([run(at), run(at), run(at)])
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/^1 .*content\/mistakes\.mdx/s)
    expect(readdirSync(join(at, 'node_modules/.cache/check'))).toEqual(['answers'])
    const found = readFileSync(join(at, 'node_modules/.cache/check/answers'))
    const whole = linesIn(found, String(found).split('\n')[0]?.split(' ')[1] ?? '')
    expect(whole.size).toBe(lines().size)
    for (const [name, line] of whole) expect(valueIn(line, name)).toBeDefined()
    writeFileSync(join(at, guide), page('A space \nhere.'))
    expect(await run(at)).not.toBe(said[0])
  })
})
