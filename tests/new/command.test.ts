import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkListing } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

const command = [process.execPath, ...withTypeScript, join(root, 'scripts/new.ts')]
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
    expect(again).toEqual({ status: 2, stdout: '', stderr: `Unexpected ${file}, expected nothing there yet; edit that file or choose another name.\n` })
    expect(read(file)).toContain('https://rocketpool.net/')
  })

  it('writes a page', () => {
    const { status, stdout } = run('page', 'staking/dvt', '--title', 'Split: validators', '--description', description, '--yes', '--template', 'staking')
    expect(status).toBe(0)
    expect(stdout).toContain('content/staking/dvt/index.mdx is written')
    expect(read('content/staking/dvt/index.mdx')).toContain('template: staking\n')
  })

  it.each([
    ['a missing flag', ['product', 'pools', 'lido'], 2, 'Unexpected end of the arguments, expected a url; add --url followed by the address.'],
    ['nothing', [], 2, `Unexpected end of the arguments, expected product or page.\n${usage}`],
    ['a flag nobody knows', ['page', 'staking/dvt', '--force'], 2, `Unexpected --force, expected --name, --url, --title, --description, --template, --yes or --help; leave it out.\n${usage}`],
  ])('writes nothing after %s', (_what, words, status, message) => {
    const { stderr, ...rest } = run(...words)
    expect({ ...rest, written: written() }).toEqual({ status, stdout: '', written: [] })
    expect(stderr).toContain(message)
  })
})
