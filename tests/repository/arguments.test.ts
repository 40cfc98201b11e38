import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** Every command that is a script of ours: its name and its file. */
const commands = Object.entries(scripts).flatMap(([name, text]) => [...text.matchAll(/(?:scripts|bench)\/[\w-]+\.ts/g)].map(([file]) => [name, file] as const))
/** How its usage begins. */
const usageOf = (name: string) => `Usage: npm ${name === 'start' ? '' : 'run '}${name}`

/** What scripts run in: an empty folder, so that whatever they wrote would be seen. */
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'arguments-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in a folder, with nobody to ask. */
const run = (file: string, words: readonly string[], cwd = folder) =>
  new Promise<{ status: number | string | null | undefined; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [...withTypeScript, join(root, file), ...words], { cwd, timeout: 60_000 }, (error, stdout, stderr) => resolve({ status: error ? error.code : 0, stdout, stderr }))
    child.stdin?.end()
  })

it('every command is known', () => {
  expect(commands.map(([name]) => name)).toEqual(['start', 'build', 'check', 'new', 'bench', 'generate', 'registry:diff', 'stale', 'draw', 'screenshots'])
})

describe.each(commands)('npm run %s', (name, file) => {
  it.concurrent('says how it is called, and does nothing else, with --help', async () => {
    const { stdout, ...rest } = await run(file, ['--help'])
    expect(rest).toEqual({ status: 0, stderr: '' })
    expect(stdout.startsWith(usageOf(name)), stdout).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  }, 120_000)

  it.concurrent('does nothing with --bogus, says so and exits 2', async () => {
    const { stderr, ...rest } = await run(file, ['--bogus'])
    expect(rest).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected --bogus, expected [^\n]+; leave it out\.\nUsage: /)
    expect(stderr).toContain(`\n${usageOf(name)}`)
    expect(stderr).not.toMatch(/\n +at /)
    expect(readdirSync(folder)).toEqual([])
  }, 120_000)
})

it.concurrent.each([['-h'], ['--help', '--bogus'], ['word', '--help']])('%s asks for help as well', async (...words) => {
  const { stdout, ...rest } = await run('scripts/serve.ts', words)
  expect(rest).toEqual({ status: 0, stderr: '' })
  expect(stdout.startsWith(usageOf('start'))).toBe(true)
}, 120_000)

it.concurrent.each([
  ['scripts/serve.ts', ['-x'], 'Unexpected -x, expected no options but --help; leave it out.'],
  ['scripts/serve.ts', ['--toString'], 'Unexpected --toString, expected no options but --help; leave it out.'],
  ['scripts/serve.ts', ['--bogus=--help'], 'Unexpected --bogus, expected no options but --help; leave it out.'],
  ['scripts/serve.ts', ['--', '--help'], 'Unexpected "--help", expected no words; leave it out.'],
  ['scripts/serve.ts', ['a\u001b[31m'], 'Unexpected "a\\u001b[31m", expected no words; leave it out.'],
  ['scripts/build.ts', ['--quite'], 'Unexpected --quite, expected --quiet or --help; did you mean --quiet?'],
  ['scripts/build.ts', ['--quiet=yes'], 'Unexpected value "yes" of --quiet, expected none; write --quiet alone.'],
  ['scripts/check.ts', ['--format'], 'Unexpected --format without a value, expected one after it.'],
  ['scripts/check.ts', ['--format', '--fix'], 'Unexpected --format without a value, expected one after it.'],
  ['scripts/check.ts', ['--format', 'xml'], 'Unexpected format "xml", expected one of human, json, github.'],
  ['scripts/generate.ts', ['schemas'], 'Unexpected "schemas", expected no words; leave it out.'],
  ['bench/run.ts', ['constructor'], 'Unexpected part "constructor", expected some of page, peers, '],
  ['bench/run.ts', ['--copies', '5'], 'Unexpected --copies 5, expected a number from 10 to 1000.'],
])('%s %j says what it takes instead', async (file, words, message) => {
  const { stderr, ...rest } = await run(file, words)
  expect(rest).toEqual({ status: 2, stdout: '' })
  expect(stderr.startsWith(message), stderr).toBe(true)
  expect(readdirSync(folder)).toEqual([])
}, 120_000)

describe('npm run check', () => {
  it.concurrent.each([['README.md'], ['/etc/passwd'], ['../..'], ['src'], ['content/nowhere.mdx']])('exits 2 for %s, below which nothing is checked, even beside what is, and mends nothing', async (path) => {
    const { stderr, ...rest } = await run('scripts/check.ts', ['content/glossary', path, '--fix'], root)
    expect(rest).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected path "[^"]+", expected a file (?:or folder that is there|that is checked, or a folder with some; they stand below content\/, assets\/, public\/)\.\nUsage: npm run check /)
  }, 120_000)

  it.concurrent.each([
    ['one file', ['content/glossary/index.mdx'], /^1 file checked: nothing/],
    ['a folder with a slash', ['content/products/pools/'], /^\d\d files checked: nothing/],
    ['pictures', ['assets'], /^[1-9]\d* files? checked: nothing/],
    ['the repository itself', ['.'], /^\d\d+ files checked: nothing/],
  ])('looks at %s', async (_, paths, said) => {
    const { stdout, ...rest } = await run('scripts/check.ts', paths, root)
    expect(rest).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(said)
  }, 120_000)
})
