import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../files.ts'
import { asCommand } from '../run-script.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** Every command that is a script of ours and takes its own words: its name and its file. */
const commands = Object.entries(scripts).filter(([name]) => name !== 'dev').flatMap(([name, text]) => [...text.matchAll(/(?:scripts|bench)\/[\w-]+\.ts/g)].map(([file]) => [name, file] as const))
/** How its usage begins. */
const usageOf = (name: string) => `Usage: npm ${name === 'start' ? '' : 'run '}${name}`

/** What scripts run in: an empty folder, so that whatever they wrote would be seen. */
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'arguments-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in a folder, with nobody to ask. */
const run = (file: string, words: readonly string[], cwd = folder, env = {}) =>
  new Promise<{ status: number | string | null | undefined; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [...asCommand(file), ...words], { cwd, timeout: 60_000, env: { ...process.env, ...env } }, (error, stdout, stderr) => resolve({ status: error ? error.code : 0, stdout, stderr }))
    child.stdin?.end()
  })

it('every command is known', () => {
  expect(commands.map(([name]) => name)).toEqual(['start', 'build', 'check', 'new', 'bench', 'generate', 'styles', 'registry:diff', 'same-facts', 'stale', 'translations', 'recheck', 'quality', 'draw', 'screenshots'])
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

it('the tests say how they are called, and build nothing', () => {
  expect(scripts.test).toBe('node tests/run/all.mjs')
  for (const word of ['--help', '-h']) expect(execFileSync(process.execPath, ['tests/run/all.mjs', word], { cwd: root, encoding: 'utf8' })).toMatch(/^Usage: npm test \[-- files…\]\nChecks types, builds/)
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
  ['scripts/serve.ts', ['--', '--help'], 'Unexpected "--help", expected no arguments; leave it out.'],
  ['scripts/serve.ts', ['a\u001b[31m'], 'Unexpected "a\\u001b[31m", expected no arguments; leave it out.'],
  ['scripts/build.ts', ['--quite'], 'Unexpected --quite, expected --quiet, --clean, --why, --shard, --merge or --help; did you mean --quiet?'],
  ['scripts/build.ts', ['word'], 'Unexpected "word", expected no arguments without --merge; leave it out.'],
  ['scripts/build.ts', ['--shard', '0/3'], 'Unexpected --shard "0/3", expected which share and of how many, from 1/1 to 256/256, such as 2/8.'],
  ['scripts/build.ts', ['--shard=1/1000000'], 'Unexpected --shard "1/1000000", expected which share and of how many, from 1/1 to 256/256, such as 2/8.'],
  ['scripts/build.ts', ['--shard', '1/2', '--merge', 'shards/1-of-2'], 'Unexpected --merge beside --shard, expected one of them; make each share first, and put all of them together in a run of its own.'],
  ['scripts/build.ts', ['--shard', '1/2', '--why', '/staking'], 'Unexpected --why beside --shard, expected one of them: a page may be of another share; ask the build that puts shares together.'],
  ['scripts/build.ts', ['--merge', '--clean', 'shards/1-of-2'], 'Unexpected --clean beside --merge, expected one of them: --clean takes nothing over, and --merge takes over what shares hold.'],
  ['scripts/build.ts', ['--merge'], 'Unexpected --merge without folders, expected those that --shard has written, such as --merge shards/1-of-2 shards/2-of-2.'],
  ['scripts/build.ts', ['--merge=shards/1-of-2'], 'Unexpected value "shards/1-of-2" of --merge, expected none; write --merge alone.'],
  ['scripts/build.ts', ['--quiet=yes'], 'Unexpected value "yes" of --quiet, expected none; write --quiet alone.'],
  ['scripts/check.ts', ['--format'], 'Unexpected --format without a value, expected one after it.'],
  ['scripts/check.ts', ['--format', '--fix'], 'Unexpected --format without a value, expected one after it.'],
  ['scripts/check.ts', ['--format', 'xml'], 'Unexpected format "xml", expected one of human, json, github.'],
  ['scripts/translations.ts', ['--format', 'xml'], 'Unexpected format "xml", expected one of human, json, github, markdown.'],
  ['scripts/translations.ts', ['--stamp', '--format', 'markdown'], 'Unexpected --format markdown beside --stamp, expected it without.'],
  ['scripts/translations.ts', ['--stamp', '--quiet'], 'Unexpected --quiet beside --stamp, expected it without.'],
  ['scripts/translations.ts', ['--stamp=all'], 'Unexpected value "all" of --stamp, expected none; write --stamp alone.'],
  ['scripts/translations.ts', ['content'], 'Unexpected path "content", expected a translation or a folder of some, such as content/translations/es/staking.'],
  ['scripts/generate.ts', ['schemas'], 'Unexpected "schemas", expected no arguments; leave it out.'],
  ['bench/run.ts', ['constructor'], 'Unexpected part "constructor", expected some of page, peers, '],
  ['bench/run.ts', ['--copies', '5'], 'Unexpected --copies 5, expected a number from 10 to 10000.'],
  ['bench/run.ts', ['build', '--copies', '1001'], 'Unexpected --copies 1001 with peers or with other parts, expected at most 1000, or `build --copies 1001 --no-peers`.'],
  ['bench/run.ts', ['build', 'check', '--no-peers', '--copies', '2000'], 'Unexpected --copies 2000 with peers or with other parts, '],
  ['bench/run.ts', ['--all-peers'], 'Unexpected --all-peers, expected --no-peers, --copies or --help; '],
])('%s %j says what it takes instead', async (file, words, message) => {
  const { stderr, ...rest } = await run(file, words)
  expect(rest).toEqual({ status: 2, stdout: '' })
  expect(stderr.startsWith(message), stderr).toBe(true)
  expect(readdirSync(folder)).toEqual([])
}, 120_000)

describe('what README says of the others', () => {
  it('is said of every command there is', () => {
    const others = Object.keys(scripts).filter((name) => !commands.some(([known]) => known === name))
    expect(others).toEqual(['dev', 'test', 'test:preview', 'test:every-page', 'test:cloudflare'])
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('`dev`, `test:preview` and `test:every-page` pass their arguments on to Next and Vitest, and show the help of those programs. `test:cloudflare` takes no arguments.')
  })

  it.concurrent.each([['dev', 'next', /^Usage: next dev /], ['test:preview', 'vitest', /vitest\/\d[^]*Usage:\n {2}\$ vitest run /], ['test:every-page', 'vitest', /vitest\/\d/]])('%s answers with the help of %s', async (name, program, said) => {
    const file = program === 'next' ? 'scripts/dev.ts' : 'node_modules/vitest/vitest.mjs'
    const words = (scripts[name] ?? '').split(' ').filter((word) => !['node', '--require', './scripts/before.cjs', 'scripts/bundled.mjs', file, 'vitest'].includes(word))
    const { stdout, status } = await run(file, [...words, '--help'], root)
    expect(status).toBe(0)
    expect(stdout).toMatch(said)
  }, 120_000)
})

it.concurrent.each([
  ['npm start', 'scripts/start.ts', (port: string) => ({ words: [] as string[], env: { PORT: port, HOST: 'localhost' } })],
  ['npm run dev', 'scripts/dev.ts', (port: string) => ({ words: [] as string[], env: { PORT: port, HOST: 'localhost' } })],
  ['npm run dev', 'scripts/dev.ts', (port: string) => ({ words: ['-p', port], env: { PORT: '0' } })],
] as const)('%s says of a taken port what to do, before it begins', async (command, file, told) => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => void server.listen(0, 'localhost', () => resolve((server.address() as { port: number }).port)))
  const { words, env } = told(String(port))
  try {
    expect(await run(file, words, folder, env)).toEqual({ status: 2, stdout: '', stderr: `Unexpected program on port ${port}, perhaps another \`npm start\` or \`npm run dev\`, expected a free port; stop it, or set PORT to another, for example PORT=${port + 1} ${command}.\n` })
  } finally {
    server.close()
  }
}, 120_000)

it.concurrent('npm run dev starts Next without its telemetry', async () => {
  const own = mkdtempSync(join(tmpdir(), 'telemetry '))
  try {
    writeFileSync(join(own, 'say.cjs'), "process.on('exit', () => console.log(`Telemetry disabled: ${process.env.NEXT_TELEMETRY_DISABLED}`))")
    expect((await run('scripts/dev.ts', ['--help'], root, { NODE_OPTIONS: `--require ${JSON.stringify(join(own, 'say.cjs'))}` })).stdout).toMatch(/^Usage: next dev [^]*\nTelemetry disabled: 1\n$/)
  } finally {
    rmSync(own, { recursive: true })
  }
}, 120_000)

describe('npm start', () => {
  it.concurrent.each([
    [{ PORT: 'abc' }, 'Unexpected PORT "abc", expected a number from 0 to 65535, such as "4173"; set it like that, or leave it out.'],
    [{ PORT: '65536' }, 'Unexpected PORT "65536", expected a number from 0 to 65535, such as "4173"; set it like that, or leave it out.'],
    [{ PORT: '-1' }, 'Unexpected PORT "-1", expected a number from 0 to 65535, such as "4173"; set it like that, or leave it out.'],
    [{ SITE_ORIGIN: 'http://x' }, 'Unexpected SITE_ORIGIN "http://x", expected https and the name of a host, without a path and without a slash at the end, such as "https://staking.example.org"; write "https://x".'],
  ])('refuses %j before it builds', async (env, message) => {
    expect(await run('scripts/start.ts', [], folder, env)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` })
  }, 120_000)

  it.concurrent('is told that HOST is none, before it builds', async () => {
    const { stderr, ...rest } = await run('scripts/start.ts', [], folder, { PORT: '0', HOST: 'no host' })
    expect(rest).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected HOST "no host" \(.*\), expected a name or address of this machine; /)
  }, 120_000)
})

describe('npm run check', () => {
  it.each([
    ['src/site.ts', 'that is checked, or a folder that holds some; they are below content/, assets/, public/'],
    ['content/none.mdx', 'or folder that exists'],
    ['content/glossary/index.mdx/x', 'or folder that exists'],
    ['x'.repeat(300), 'or folder that exists'],
    ['empty', 'that is checked, or a folder that holds some; they are below content/, assets/, public/'],
    ['..', 'that is checked, or a folder that holds some; they are below content/, assets/, public/'],
    ['/', 'that is checked, or a folder that holds some; they are below content/, assets/, public/'],
  ])('says that nothing is checked at %s, and exits 2', async (path, expected) => {
    const small = mkdtempSync(join(tmpdir(), 'paths-'))
    try {
      for (const name of ['content/glossary', 'empty', 'src']) mkdirSync(join(small, name), { recursive: true })
      for (const name of ['content/glossary/index.mdx', 'src/site.ts']) writeFileSync(join(small, name), readFileSync(join(root, name)))
      const { stderr, ...rest } = await run('scripts/check.ts', [path], small)
      expect(rest).toEqual({ status: 2, stdout: '' })
      expect(stderr.split('\n')[0]).toBe(`Unexpected path "${path}", expected a file ${expected}.`)
    } finally {
      rmSync(small, { recursive: true })
    }
  }, 120_000)

  it.concurrent.each([['README.md'], ['/etc/passwd'], ['../..'], ['src'], ['content/nowhere.mdx']])('exits 2 for %s, below which nothing is checked, even beside what is, and mends nothing', async (path) => {
    const { stderr, ...rest } = await run('scripts/check.ts', ['content/glossary', path, '--fix'], root)
    expect(rest).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected path "[^"]+", expected a file (?:or folder that exists|that is checked, or a folder that holds some; they are below content\/, assets\/, public\/)\.\nUsage: npm run check /)
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
