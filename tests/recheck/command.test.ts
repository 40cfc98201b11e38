import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkListing, readFile } from '../../src/registry/load.ts'
import { askedProduct } from '../../src/recheck/asked-product.ts'
import { checksOf } from '../../src/recheck/checks-of.ts'
import { recheck as readAgain } from '../../src/recheck/recheck.ts'
import { recheckReport } from '../../src/recheck/report.ts'
import { writtenFiles } from '../../src/recheck/write.ts'
import { root } from '../files.ts'
import { patchedBase } from '../products.ts'
import { withTypeScript } from '../run-script.ts'
import { deploy, eip1967, getters, mine, proxy, setSlot, token, wordOf } from './contracts.ts'
import { startFront } from './front.ts'
import { anvil, type ChainNode, sayWithoutNode, startNode } from './node.ts'

// `npm run recheck` as people run it: on product files of its own, against two real nodes that hold what the files speak of.
sayWithoutNode('what `npm run recheck` finds on a chain')

const [pool, logic, oracle, owner, other] = ['0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb', '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa', '0x5A98FcBEA516Cf06857215779Fd812CA3beF1B32', '0x00000000219ab540356cBB839Cbe05303d7705Fa'] as const
const slots = { fee: '0x01', owner: '0x02', paused: '0x03', delay: '0x04', quorum: '0x05', minimum: '0x06' } as const
const contract = (address: string, more: object) => ({ kind: 'contract', chain: 1, address, ...more })
const source = [{ title: 'A source', url: 'https://example.org/source', kind: 'project' }]
const known = (value: unknown, ...check: object[]) => ({ value, asOf: '2026-08', sources: source, check })

const checked = {
  status: known('open', contract(oracle, { call: 'function paused() view returns (bool)', is: false })),
  minimumEth: known(0.01, contract(oracle, { call: 'function minimum() view returns (uint256)', reading: 'eth' })),
  fee: known({ percent: 10, of: 'rewards' }, contract(oracle, { call: 'function getFee() view returns (uint16)', reading: 'per-10000' })),
  tokens: known([{ name: 'Some Token', symbol: 'sETH', kind: 'rebasing', address: pool }], contract(pool, { call: 'function symbol() view returns (string)', reading: 'symbol' }), contract(pool, { call: 'function totalSupply() view returns (uint256)', above: 0 })),
  controlChange: known([{ who: 'multisig', need: 4, of: 7, delay: { days: 10 } }], contract(pool, { slot: 'implementation', is: logic }), contract(oracle, { call: 'function owner() view returns (address)', is: owner }), contract(oracle, { call: 'function getDelay() view returns (uint256)', reading: 'delay-seconds' })),
  controlReports: known({ who: 'oracle', need: 5, of: 9 }, contract(oracle, { call: 'function getQuorum() view returns (uint256)', reading: 'need' })),
}
const file = 'content/products/pools/some-pool.json'
const text = patchedBase('some-pool', { facts: checked })

const folder = mkdtempSync(join(tmpdir(), 'recheck-command-'))
const at = (path: string) => join(folder, path)
beforeEach(() => {
  mkdirSync(at('content/products/pools'), { recursive: true })
  writeFileSync(at(file), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run { status: number | null; out: string; err: string }
/** Runs the command in the folder of the files; `env` may set the day. */
function recheck(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...withTypeScript, join(root, 'scripts/recheck.ts'), ...args], { cwd: folder, env: { ...process.env, ...env } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.on('close', (status) => resolve({ status, out, err }))
  })
}
/** The same without a process of its own: the report, and what would be written. */
async function reread(endpoints: readonly string[]): Promise<{ out: string; now: string }> {
  const read = readFile(file, text, 'pools')
  const { outcomes, block } = await readAgain(checksOf(read.product ? [read.product] : []), { endpoints, chain: {}, web: {}, onProgress: () => undefined })
  const when = { today: new Date().toISOString().slice(0, 10), block }
  const written = writtenFiles([read], outcomes, when)
  return { out: recheckReport(outcomes, when, written), now: written[0]?.text ?? text }
}
const fileNow = () => JSON.parse(readFileSync(at(file), 'utf8')) as { facts: Record<string, { value: unknown; asOf: string; check: { read?: unknown }[] }> }

describe.runIf(anvil)('on two nodes', () => {
  const nodes: ChainNode[] = []
  const rpc = () => nodes.flatMap(({ url }) => ['--rpc', url])
  const genesis = Math.floor(Date.now() / 1000) - 60
  const state = { [slots.fee]: wordOf(1000), [slots.owner]: wordOf(owner), [slots.paused]: wordOf(false), [slots.delay]: wordOf(864_000), [slots.quorum]: wordOf(5), [slots.minimum]: wordOf(10n ** 16n) }

  beforeAll(async () => {
    nodes.push(...(await Promise.all([startNode({ genesis }), startNode({ genesis })])))
    for (const node of nodes) {
      await deploy(node, logic, token({ name: 'Some Token', symbol: 'sETH', supply: '0x07' }))
      await deploy(node, pool, proxy, { [eip1967.implementation]: wordOf(logic), '0x07': wordOf(5n * 10n ** 18n) })
      await deploy(node, oracle, getters({ 'function getFee() view returns (uint16)': slots.fee, 'function owner() view returns (address)': slots.owner, 'function paused() view returns (bool)': slots.paused, 'function getDelay() view returns (uint256)': slots.delay, 'function getQuorum() view returns (uint256)': slots.quorum, 'function minimum() view returns (uint256)': slots.minimum }), state)
    }
    await mineAll()
  })
  afterAll(() => Promise.all(nodes.map((node) => node.stop())))

  const mineAll = async () => {
    // The same times on both, so that they have the same blocks.
    for (const node of nodes) for (const seconds of [1, 2, 3]) {
      const latest = (await node.rpc('eth_getBlockByNumber', ['latest', false])) as { timestamp: string }
      await node.rpc('evm_setNextBlockTimestamp', [Number(latest.timestamp) + seconds])
      await mine(node, 1)
    }
  }
  const set = async (slot: `0x${string}`, word: `0x${string}`) => {
    for (const node of nodes) await setSlot(node, oracle, slot, word)
  }

  it('says that all holds', async () => {
    const { status, out, err } = await recheck(rpc())
    expect(err).toBe('')
    expect(out).toMatch(/^# What checks read\n\nOn \d{4}-\d\d-\d\d, contracts at block \d+ of \d{4}-\d\d-\d\d, of 9 checks 9 hold, 0 changed, and 0 could not be told\.\n\n## By product\n\n\| Product \| Holds \| Changed \| Could not tell \|\n\| --- \| --- \| --- \| --- \|\n\| Some Pool \| 9 \| 0 \| 0 \|\n$/)
    expect(status).toBe(0)
    expect(readFileSync(at(file), 'utf8')).toBe(text)
  })
  it('writes the day, the block and the value beside each check, and the fact is as of that day', async () => {
    const { status, err } = await recheck([...rpc(), '--write'])
    expect([status, err]).toEqual([0, `✔ ${file}\n`])
    const { fee, tokens, controlChange, launch } = fileNow().facts
    const today = new Date().toISOString().slice(0, 10)
    expect(fee).toMatchObject({ value: { percent: 10 }, check: [{ read: { value: 1000 } }] })
    expect(fee?.check[0]?.read).toEqual({ on: fee?.asOf, block: expect.any(Number) as number, value: 1000 })
    expect(Math.abs(Date.parse(fee?.asOf ?? '') - Date.parse(today))).toBeLessThanOrEqual(86_400_000)
    expect(tokens?.check.map(({ read }) => (read as { value: unknown }).value)).toEqual(['sETH', '5000000000000000000'])
    expect(controlChange?.check.map(({ read }) => (read as { value: unknown }).value)).toEqual([logic, owner, 864_000])
    // What has no check stays as it was.
    expect(launch?.asOf).toBe('2026-08')
    // What was written is a product file like any other, and a second run changes nothing but the block.
    expect(checkListing(file, readFileSync(at(file), 'utf8'), 'pools', '9999-12-31').diagnostics).toEqual([])
    await mineAll()
    const before = readFileSync(at(file), 'utf8')
    await recheck([...rpc(), '--write'])
    expect(readFileSync(at(file), 'utf8').replace(/"block": \d+/g, '')).toBe(before.replace(/"block": \d+/g, ''))
  })

  it('finds a fee that was raised, and writes it as the fact with what was read, never a verdict', async () => {
    await set(slots.fee, wordOf(1200))
    await mineAll()
    const { status, out } = await recheck([...rpc(), '--write'])
    expect(status).toBe(1)
    expect(out).toContain('8 hold, 1 changed, and 0 could not be told.\n')
    expect(out).toContain('| Some Pool | `fee` | `getFee()` | `1000` | `1200` |\n')
    expect(fileNow().facts.fee).toMatchObject({ value: { percent: 12, of: 'rewards' }, check: [{ reading: 'per-10000', read: { value: 1200 } }] })
    expect(readFileSync(at(file), 'utf8')).not.toMatch(/verdict|"met"/)
    await set(slots.fee, wordOf(1000))
  })

  it('finds another owner, a pause, a shorter delay and another implementation, marks them first, and leaves what follows to a person', async () => {
    await set(slots.owner, wordOf(other))
    await set(slots.paused, wordOf(true))
    await set(slots.delay, wordOf(3600))
    await set(slots.fee, wordOf(0))
    for (const node of nodes) {
      await deploy(node, other, token({ name: 'Some Token', symbol: 'sETH', supply: '0x07' }))
      await setSlot(node, pool, eip1967.implementation, wordOf(other))
    }
    await mineAll()
    const { status, out } = await recheck([...rpc(), '--write'])
    expect(status).toBe(1)
    expect([...out.matchAll(/^\| (⚠ Some Pool|Some Pool) \| `(\w+)` \| `([^`]+)` \| `([^`]*)` \| `([^`]*)` \|$/gm)].map((row) => row.slice(1))).toEqual([
      ['⚠ Some Pool', 'status', 'paused()', 'false', 'true'],
      ['⚠ Some Pool', 'controlChange', 'slot implementation', logic, other],
      ['⚠ Some Pool', 'controlChange', 'owner()', owner, other],
      ['⚠ Some Pool', 'controlChange', 'getDelay()', '864000', '3600'],
      ['Some Pool', 'fee', 'getFee()', '1000', '0'],
    ])
    const { status: open, controlChange } = fileNow().facts
    expect(open).toMatchObject({ value: 'open', asOf: '2026-08', check: [{ is: false, read: { value: true } }] })
    expect(controlChange).toMatchObject({ value: [{ who: 'multisig', delay: { days: 10 } }], asOf: '2026-08' })
    expect(checkListing(file, readFileSync(at(file), 'utf8'), 'pools', '9999-12-31').diagnostics.map(({ rule }) => rule)).toEqual(Array(4).fill('product-check-changed'))
    for (const node of nodes) await setSlot(node, pool, eip1967.implementation, wordOf(logic))
    for (const [slot, word] of Object.entries(state)) await set(slot as '0x01', word)
    await mineAll()
  })

  it.each<[string, string, string]>([
    ['letters that look alike', 's\u0415TH', '`sЕTH`'],
    ['Markdown that would be a link', '[x](//evil.test)', '`[x](//evil.test)`'],
    ['a bar and a backtick, which would break the table', '`|sETH', '\\`\\|sETH'],
  ])('a symbol of %s is a change that is shown as text and written nowhere as a value', async (_, symbol, shown) => {
    for (const node of nodes) await deploy(node, logic, token({ name: 'Some Token', symbol, supply: '0x07' }))
    await mineAll()
    const { out } = await reread(nodes.map(({ url }) => url))
    expect(out).toContain(`| ⚠ Some Pool | \`tokens\` | \`symbol()\` | \`sETH\` | ${shown} |\n`)
    for (const node of nodes) await deploy(node, logic, token({ name: 'Some Token', symbol: 'sETH', supply: '0x07' }))
    await mineAll()
  })

  it.each<[string, string]>([['codes for a terminal', '\u001b[2J\u001b]0;x\u0007'], ['hidden signs', 'sE\u200bTH'], ['signs that turn the line', '\u202eHTEs'], ['more letters than any', 's'.repeat(201)]])('a symbol of %s could not be told, and is never printed', async (_, symbol) => {
    for (const node of nodes) await deploy(node, logic, token({ name: 'Some Token', symbol, supply: '0x07' }))
    await mineAll()
    const { out, now } = await reread(nodes.map(({ url }) => url))
    expect(out).toContain('| Some Pool | `tokens` | `symbol()` | the contract gives no such value |\n')
    expect(out + now).not.toContain(symbol)
    expect((JSON.parse(now) as ReturnType<typeof fileNow>).facts.tokens?.asOf).toBe('2026-08')
    for (const node of nodes) await deploy(node, logic, token({ name: 'Some Token', symbol: 'sETH', supply: '0x07' }))
    await mineAll()
  })

  it('cannot tell where one of the two lies', async () => {
    // Its owner of the contract is another; all else is what the node says.
    const liar = await startFront(nodes[1] as ChainNode, (told) => told.map((one) => (one.result === wordOf(owner).toLowerCase() ? { ...one, result: wordOf(other) } : one)))
    const { out, now } = await reread([nodes[0]?.url ?? '', liar.url])
    await liar.stop()
    expect(out).toContain('of 9 checks 8 hold, 0 changed, and 1 could not be told.\n')
    expect(out).toContain('| Some Pool | `controlChange` | `owner()` | the endpoints disagree |\n')
    const { controlChange, fee } = (JSON.parse(now) as ReturnType<typeof fileNow>).facts
    expect(controlChange).toMatchObject({ asOf: '2026-08', check: [{ read: { value: logic } }, { is: owner }, { read: { value: 864_000 } }] })
    expect(controlChange?.check[1]?.read).toBeUndefined()
    expect(fee?.asOf).not.toBe('2026-08')
  })

  it.each<[string, () => string[], RegExp]>([
    ['one endpoint', () => rpc().slice(0, 2), /^Unexpected /],
    ['an endpoint over http on another machine', () => [...rpc().slice(0, 2), '--rpc', 'http://rpc.example.org/v1/key'], /^Unexpected /],
  ])('cannot run with %s, and says so without a stack or a key', async (_, args, said) => {
    const { status, out, err } = await recheck([...args(), '--write'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(said)
    expect(err).not.toMatch(/\n {4}at |v1\/key/)
    expect(readFileSync(at(file), 'utf8')).toBe(text)
  })

  it('cannot run on another chain', async () => {
    const stranger = await startNode({ chainId: 5, genesis })
    const { status, err } = await recheck([...rpc().slice(0, 2), '--rpc', stranger.url])
    await stranger.stop()
    expect(status).toBe(2)
    expect(err).toMatch(/^Unexpected chain 5 behind http:\/\/127\.0\.0\.1:\d+, expected 1/)
  })
})

describe('a product is asked for', () => {
  const { product } = readFile(file, text, 'pools')
  const products = product ? [product] : []

  it.each(['pools/some-pool', file, `./${file}`])('as %s', (name) => {
    expect(askedProduct(name, products)).toEqual({ product })
  })

  it.each([
    ['some-pool', '; did you mean "pools/some-pool"?'],
    ['pools/some-pol', '; did you mean "pools/some-pool"?'],
    ['Pools/Some-Pool', '; did you mean "pools/some-pool"?'],
    ['content/products/pools/some-pol.json', '; did you mean "pools/some-pool"?'],
    ['saas/some-pool', ', such as "pools/lido".'],
    ['pools', ', such as "pools/lido".'],
    ['', ', such as "pools/lido".'],
    [`pools/${'x'.repeat(1000)}`, ', such as "pools/lido".'],
    ['__proto__', ', such as "pools/lido".'],
  ])('but not as %j', (name, remedy) => {
    expect(askedProduct(name, products)).toEqual({ fault: `Unexpected product ${JSON.stringify(name)}, expected the category and id of one${remedy}` })
  })
})

describe('without a node', () => {
  it('contracts could not be told', async () => {
    const { status, out } = await recheck([])
    expect(status).toBe(1)
    expect(out).toContain('9 checks 0 hold, 0 changed, and 9 could not be told.\n'.replace('9 checks', 'of 9 checks'))
    expect(out).toContain('\n## Not asked\n\n9 checks of contracts were left out, because no endpoint was given. Name two on different hosts with `--rpc`.\n\n## By product\n')
    expect(out).not.toContain('## Could not tell')
  })

  it.each<[string, string[], string]>([
    ['a product that is not there', ['pools/no-pool'], 'Unexpected product "pools/no-pool", expected the category and id of one; did you mean "pools/some-pool"?\n'],
    ['an option it does not know', ['--wrte'], 'Unexpected --wrte, expected --rpc, --write or --help; did you mean --write?\n'],
  ])('refuses %s', async (_, args, said) => {
    const { status, out, err } = await recheck(args)
    expect([status, out]).toEqual([2, ''])
    expect(err.startsWith(said)).toBe(true)
  })

  it('cannot run over a file that is wrong', async () => {
    writeFileSync(at(file), text.replace('"chain": 1', '"chain": 5'))
    const { status, out, err } = await recheck([])
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe('Unexpected errors in 1 of 1 product files, expected none; mend what `npm run check` names.\n')
  })
})
