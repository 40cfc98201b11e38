import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { meaningOf, sentenceOf } from '../src/failures.ts'
import { copyOfCode } from './build/run-build.ts'
import { root } from './files.ts'
import { asCommand, withTypeScript } from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'failures '))
const before = process.env.DEBUG
delete process.env.DEBUG
afterEach(() => void delete process.env.DEBUG)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  if (before !== undefined) process.env.DEBUG = before
})

/** Runs a command in a folder. */
function run(file: string, words: readonly string[], settings: Readonly<Record<string, string>> = {}, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asCommand(file), ...words], { cwd, encoding: 'utf8', input: '', env: { ...process.env, BUILD_DATE: '2026-11-22', ...settings } })
  return { status, stdout, stderr }
}
const failing = (fault: string) => ({ NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/build/fail-at.mjs')).href}`, FAIL_AT: fault })

describe('what a person is told', () => {
  const system = (code: string, path?: string, dest?: string) => Object.assign(new Error(`${code}: something, open '${path}'`), { code, path, dest })

  it.each([
    ['ENOENT', 'Unexpected absence of a/b, expected it to exist; check whether it, or what a link there leads to, has been removed.'],
    ['EACCES', 'Unexpected lack of permission for a/b, expected to be allowed to read and write it; change its owner or its permissions.'],
    ['ENOSPC', 'Unexpected full disk at a/b, expected room for what is written; free some space and try again.'],
    ['EROFS', 'Unexpected read-only disk at a/b, expected a writable one; work in another folder.'],
    ['ELOOP', 'Unexpected loop of links at a/b, expected a file or folder; remove the links.'],
    ['EISDIR', 'Unexpected folder at a/b, expected a file; move the folder away.'],
    ['ENOTDIR', 'Unexpected file on the way to a/b, expected a folder; move the file away.'],
  ])('of %s is a sentence', (code, said) => {
    expect(sentenceOf(system(code, join(root, 'a/b')))).toBe(said)
    expect(meaningOf(code, 'a/b')).toBe(said)
  })

  it.each([
    ['two places', system('EXDEV', join(root, 'a'), join(root, 'b')), 'Unexpected second disk at a -> b, expected one disk; keep out/ in the repository itself.'],
    ['no place', system('EMFILE'), 'Unexpected limit on open files at a file, expected to open one more; raise it, for example with ulimit -n 4096.'],
    ['the folder itself', system('EACCES', root), 'Unexpected lack of permission for ., expected to be allowed to read and write it; change its owner or its permissions.'],
    ['a place with a line break and an escape', system('ENOENT', join(root, 'a\nb\u001b[31m')), 'Unexpected absence of a\ufffdb\ufffd[31m, expected it to exist; check whether it, or what a link there leads to, has been removed.'],
    ['a code nobody knows', system('EWHAT', 'a'), "Unexpected failure: EWHAT: something, open 'a'\nSet DEBUG=1 to see where it comes from."],
    ['a code that is the name of a method', system('toString', 'a'), "Unexpected failure: toString: something, open 'a'\nSet DEBUG=1 to see where it comes from."],
    ['a sentence of ours', new Error('Unexpected a, expected b; do c.'), 'Unexpected a, expected b; do c.'],
    ['a fault of ours', new TypeError("Cannot read properties of undefined (reading 'x')"), "Unexpected failure: Cannot read properties of undefined (reading 'x')\nSet DEBUG=1 to see where it comes from."],
    ['a message with a stack', new Error('It failed\n    at x (y.js:1:2)\n    at z'), 'Unexpected failure: It failed\nSet DEBUG=1 to see where it comes from.'],
    ['an escape in a message', new Error('\u001b[2J'), 'Unexpected failure: \ufffd[2J\nSet DEBUG=1 to see where it comes from.'],
    ['no message', new Error(''), 'Unexpected failure: no reason was given\nSet DEBUG=1 to see where it comes from.'],
    ['no error', 'text', 'Unexpected failure: text\nSet DEBUG=1 to see where it comes from.'],
    ['nothing', undefined, 'Unexpected failure: undefined\nSet DEBUG=1 to see where it comes from.'],
    ['null', null, 'Unexpected failure: null\nSet DEBUG=1 to see where it comes from.'],
  ])('of %s is a sentence', (_, error, said) => expect(sentenceOf(error)).toBe(said))

  it('is the stack where DEBUG is set', () => {
    process.env.DEBUG = '1'
    expect(sentenceOf(new Error('x'))).toMatch(/^Error: x\n +at /)
  })
})

describe('a command that the disk fails', () => {
  it.each([
    ['scripts/check.ts', [], 'readdirSync EIO content', /^Unexpected disk error at content, expected it to work; check the disk\.\n$/],
    ['scripts/check.ts', [], 'readFileSync EACCES index.mdx', /^Unexpected lack of permission for content\/\S+, expected to be allowed to read and write it; change its owner or its permissions\.\n$/],
    ['scripts/stale.ts', [], 'readFileSync EMFILE lido.json', /^Unexpected limit on open files at content\/products\/pools\/lido\.json, expected to open one more; raise it, for example with ulimit -n 4096\.\n$/],
    ['scripts/generate.ts', [], 'readFileSync EISDIR nginx.conf', /^Unexpected folder at deploy\/nginx\.conf, expected a file; move the folder away\.\n$/],
    ['scripts/serve.ts', [], 'readFileSync EACCES 404.html', /^Unexpected lack of permission for out\/404\.html, expected /],
  ] as const)('%s %j says so and exits 2: %s', (file, words, fault, said) => {
    const { status, stdout, stderr } = run(file, words, failing(fault))
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/\n +at /)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  }, 60_000)

  it('npm run new says so and leaves no file half written', () => {
    mkdirSync(join(folder, 'content'))
    const words = ['page', 'some-page', '--title', 'Some page', '--description', 'A page that a test makes and nobody reads.']
    expect(run('scripts/new.ts', words, failing('openSync ENOSPC some-page'), folder)).toEqual({ status: 2, stdout: '', stderr: 'Unexpected full disk at content/some-page/index.mdx, expected room for what is written; free some space and try again.\n' })
    expect(readdirSync(join(folder, 'content'), { recursive: true })).toEqual(['some-page'])
  }, 60_000)

  it('shows where, with DEBUG', () => {
    const { status, stderr } = run('scripts/check.ts', [], { ...failing('readdirSync EIO content'), DEBUG: '1' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Error: EIO: .*\n +at /)
  }, 60_000)

  it.skipIf(process.platform === 'win32')('of which the reader has gone ends without a word', () => {
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" ${withTypeScript.join(' ')} scripts/check.ts --format json | true`], { cwd: root, encoding: 'utf8' })
    expect(stderr).toBe('')
  }, 60_000)
})

describe('a command with a setting that is wrong', () => {
  it.each([
    ['scripts/build.ts', [], { SITE_ORIGIN: 'http://example.org' }, 'Unexpected SITE_ORIGIN "http://example.org", expected https '],
    ['scripts/build.ts', [], { BASE_PATH: '../..' }, 'Unexpected BASE_PATH "../..", expected one or more folders '],
    ['scripts/build.ts', [], { BUILD_DATE: '2026-02-30' }, 'Unexpected BUILD_DATE "2026-02-30", expected a day '],
    ['scripts/check.ts', [], { BUILD_DATE: 'garbage' }, 'Unexpected BUILD_DATE "garbage", expected a day '],
    ['scripts/stale.ts', [], { BUILD_DATE: '2026-13-01' }, 'Unexpected BUILD_DATE "2026-13-01", expected a day '],
    ['scripts/registry-diff.ts', ['HEAD'], { BUILD_DATE: '1' }, 'Unexpected BUILD_DATE "1", expected a day '],
    ['scripts/generate.ts', [], { SITE_REPOSITORY: 'a/b' }, 'Unexpected SITE_REPOSITORY "a/b", expected the address '],
    ['scripts/serve.ts', [], { BASE_PATH: '/a b' }, 'Unexpected BASE_PATH "/a b", expected one or more folders '],
    ['scripts/serve.ts', [], { PORT: 'http' }, 'Unexpected PORT "http", expected a number '],
    ['scripts/serve.ts', [], { PORT: '0', HOST: 'no host' }, 'Unexpected HOST "no host" ('],
    ['node_modules/next/dist/bin/next', ['dev', '-p', '0'], { SITE_ORIGIN: 'javascript:alert(1)' }, 'Unexpected SITE_ORIGIN "javascript:alert(1)", expected https '],
    ['node_modules/next/dist/bin/next', ['build'], { BUILD_DATE: 'garbage' }, 'Unexpected BUILD_DATE "garbage", expected a day '],
  ] as const)('%s %j %j says so before it does anything, and exits 2', (file, words, settings, said) => {
    const { status, stderr } = run(file, words, settings)
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/\n +at /)
    expect(status).toBe(2)
  }, 60_000)
})

describe('the preview', () => {
  const copy = copyOfCode('no-place-for-next')
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it.each<[what: string, make: (path: string) => void]>([
    ['symbolic link', (path) => symlinkSync(join(folder, 'nowhere'), path)],
    ['symbolic link', (path) => symlinkSync(folder, path)],
    ['file', (path) => writeFileSync(path, '')],
  ])('that finds a %s in place of the folder of Next says so and exits 2', (what, make) => {
    make(join(copy, '.next'))
    const { status, stderr } = run('node_modules/next/dist/bin/next', ['dev', '-p', '0'], { WORKSPACE_ROOT: root }, copy)
    expect(stderr).toContain(`Unexpected ${what} at .next, expected a folder or nothing, since Next keeps its work there; `)
    expect(stderr).not.toMatch(/\n +at /)
    expect(status).toBe(2)
    rmSync(join(copy, '.next'))
  }, 60_000)
})

describe('a repository in a folder whose name no tool can read', () => {
  /** A repository with nothing but what is looked at first, in a folder of this name. */
  function repositoryIn(name: string): string {
    const path = join(folder, name)
    mkdirSync(join(path, 'scripts'), { recursive: true })
    for (const file of ['package.json', 'scripts/before.cjs']) cpSync(join(root, file), join(path, file))
    return path
  }
  const start = (cwd: string) => spawnSync(process.execPath, ['--require', './scripts/before.cjs', '--eval', '0'], { cwd, encoding: 'utf8' })

  it.skipIf(process.platform === 'win32').each([['a#b', '#'], ['a%b', '%'], ['a%20b', '%'], ['a?b', '?'], ['a*b', '*'], ['a\\b', '\\'], ['a\nb', '\n'], ['a\tb', '\t'], ['#', '#'], ['100%/b', '%']])('is refused: %j', (name, sign) => {
    const path = repositoryIn(name)
    const { status, stderr } = start(path)
    expect({ status, stderr }).toEqual({ status: 2, stderr: `Unexpected ${JSON.stringify(sign)} in the folder ${JSON.stringify(path)}, expected a path without #, %, ?, *, backslashes and line breaks; rename the folder or move the repository.\n` })
  })

  it.each(["a b; c & d's", 'mün—日本', 'a,b+c=d@e', '(a) [b] {c}', '$a!', '~a', '-ab', '.ab'])('other names are not: %j; without the packages it says what to do', (name) => {
    const path = repositoryIn(name)
    expect(start(path)).toMatchObject({ status: 2, stderr: 'Unexpected absence of the packages, expected them in node_modules/; run npm ci first.\n' })
    mkdirSync(join(path, 'node_modules'))
    symlinkSync(join(root, 'node_modules/tsx'), join(path, 'node_modules/tsx'), 'junction')
    expect(start(path)).toMatchObject({ status: 0, stderr: '' })
  })

  it('every command looks first', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(Object.entries(scripts).filter(([name, text]) => !/^test/.test(name) && !text.includes('--require ./scripts/before.cjs ')).map(([name]) => name)).toEqual([])
  })

  it.each([
    ['>=99.1', '99.1'],
    ['^99.1.0 || >=100.0.0', '99.1, 100'],
    ['^10.0.0 || ^12.13.0 || >=99.0.0', '10, 12.13, 99'],
    [`^${process.versions.node.split('.')[0]}.99.0 || >=99.0.0`, `${process.versions.node.split('.')[0]}.99, 99`],
  ])('says which Node it needs: %s', (node, said) => {
    const path = repositoryIn('old')
    writeFileSync(join(path, 'package.json'), JSON.stringify({ engines: { node } }))
    expect(start(path)).toMatchObject({ status: 2, stderr: `Unexpected Node ${process.versions.node}, expected ${said} or newer; install one from https://nodejs.org/.\n` })
    expect(readdirSync(path).sort()).toEqual(['package.json', 'scripts'])
  })
})
