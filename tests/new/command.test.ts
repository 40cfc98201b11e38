import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkListing } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const command = [process.execPath, tsx, join(root, 'scripts/new.ts')]
const usage = 'Usage: npm run new -- product <pools|saas|nodeTools|keyGen>'
const description = 'How several machines can share the work of one validator.'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
  mkdirSync(join(folder, 'content/staking'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder of this test, with nobody to ask. */
function run(...words: string[]) {
  const [node = '', ...rest] = command
  const { status, stdout, stderr } = spawnSync(node, [...rest, ...words], { cwd: folder, encoding: 'utf8', timeout: 390_000, stdio: ['ignore', 'pipe', 'pipe'] })
  return { status, stdout, stderr }
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const written = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ name }) => name)

describe('npm run new', () => {
  it('writes a product and says what comes next', () => {
    const { status, stdout, stderr } = run('product', 'pools', 'rocket-pool', '--url', 'https://rocketpool.net/')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const file = 'content/products/pools/rocket-pool.json'
    expect(checkListing(file, read(file), 'pools').diagnostics).toEqual([])
    expect(stdout.trim().split('\n').map((line) => line.trim())).toEqual([
      `✔ ${file} is written.`,
      'Open it: an editor that knows JSON Schema explains each key.',
      '`npm run check` names what is wrong, with file and line.',
      '`npm run dev` shows it while you write.',
    ])
    const again = run('product', 'pools', 'rocket-pool', '--url', 'https://example.org/')
    expect(again).toEqual({ status: 1, stdout: '', stderr: `Unexpected ${file}, expected nothing there yet; edit that file or choose another name.\n` })
    expect(read(file)).toContain('https://rocketpool.net/')
  })

  it('writes a page', () => {
    const { status, stdout } = run('page', 'staking/dvt', '--title', 'Split: validators', '--description', description, '--yes', '--template', 'staking')
    expect(status).toBe(0)
    expect(stdout).toContain('content/staking/dvt/index.mdx is written')
    expect(read('content/staking/dvt/index.mdx')).toContain('template: staking\n')
  })

  it.each([
    ['a missing flag', ['product', 'pools', 'lido'], 1, 'Unexpected end of the arguments, expected a url; add --url followed by the address.'],
    ['nothing', [], 2, `Unexpected end of the arguments, expected product or page.\n${usage}`],
    ['a flag nobody knows', ['page', 'staking/dvt', '--force'], 2, "Unknown option '--force'"],
  ])('writes nothing after %s', (_what, words, status, message) => {
    const { stderr, ...rest } = run(...words)
    expect({ ...rest, written: written() }).toEqual({ status, stdout: '', written: [] })
    expect(stderr).toContain(message)
  })
})

// `script` of util-linux gives the command a terminal; elsewhere its flags differ.
const terminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** Runs the command at a terminal. Each answer is typed when its question has appeared; the exit status comes back. */
function drive(words: readonly string[], answers: readonly (readonly [question: string, keys: string])[]): Promise<{ status: number | null; shown: string }> {
  // A terminal without a width would break the questions after each letter.
  const line = `stty cols 200 rows 30; exec ${[...command, ...words].map((word) => `'${word}'`).join(' ')}`
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder, timeout: 390_000, env: { ...process.env, TERM: 'xterm', CI: '' } })
  let shown = ''
  let next = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const [question, keys] = answers[next] ?? []
    if (question === undefined || keys === undefined || !shown.includes(question)) return
    next += 1
    child.stdin.write(keys)
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, shown })))
}

const [enter, down, leave] = ['\r', '\u001b[B', '\u0003']

describe.skipIf(!terminal)('npm run new, at a terminal', () => {
  it('asks for all it needs for a product', async () => {
    const { status, shown } = await drive([], [['What is new?', enter], ['Which category?', down + enter], ['call itself', `Some Service${enter}`], ['own page', `some.org/${enter}`]])
    expect(shown).toContain('is written')
    expect(status).toBe(0)
    expect(JSON.parse(read('content/products/saas/some-service.json'))).toMatchObject({ name: 'Some Service', url: 'https://some.org/' })
  })

  it.each([
    ['Ctrl-C', ['lido'], [['call itself', enter], ['own page', `lido.fi/${leave}`]]],
  ] as const)('writes nothing after %s', async (_what, id, answers) => {
    const { status, shown } = await drive(['product', 'pools', ...id], answers)
    expect(status).toBe(130)
    expect(shown).toContain('Nothing was written.')
    expect(existsSync(join(folder, 'content/products'))).toBe(false)
  })
})
