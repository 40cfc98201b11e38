import * as AbiFunction from 'ox/AbiFunction'
import * as AbiParameters from 'ox/AbiParameters'
import type * as Address from 'ox/Address'
import type * as Hex from 'ox/Hex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChainRequest, readChain } from '../../src/recheck/chain.ts'
import { broken, deploy, eip1967, getters, mine, proxy, refusing, setSlot, token, wordOf } from './contracts.ts'
import { type Front, startFront } from './front.ts'
import { anvil, type ChainNode, sayWithoutNode, startNode } from './node.ts'

sayWithoutNode('reading a chain')

const at = (digits: string): Address.Address => `0x${digits.padStart(40, '0')}`
const [tokenCode, tokenProxy, settings, refuses, refusesWithReason, breaks, nobody, admin] = [at('a1'), at('a2'), at('a3'), at('a4'), at('a5'), at('a6'), at('a7'), at('ad')]
const call = (to: Address.Address, signature: string): ChainRequest => ({ to, data: AbiFunction.getSelector(signature) })
const text = (value: string) => ({ read: AbiParameters.encode([{ type: 'string' }], [value]) })
const word = (value: number | bigint | boolean | Hex.Hex) => ({ read: wordOf(value) })

const fee = { fee: '0x00', owner: '0x01', paused: '0x02', delay: '0x03', threshold: '0x04', members: '0x05' } as const
const code = getters({
  'function getFee() view returns (uint16)': fee.fee,
  'function owner() view returns (address)': fee.owner,
  'function paused() view returns (bool)': fee.paused,
  'function getMinDelay() view returns (uint256)': fee.delay,
  'function getThreshold() view returns (uint256)': fee.threshold,
  'function getQuorum() view returns (uint256, uint256)': [fee.threshold, fee.members],
})

describe.skipIf(!anvil)('a chain', () => {
  let node: ChainNode
  let front: Front
  const both = () => [node.url, front.url]
  const read = (...requests: ChainRequest[]) => readChain(requests, both(), { chainId: 1 })

  beforeAll(async () => {
    node = await startNode()
    front = await startFront(node)
    await deploy(node, tokenCode, token({ name: 'Liquid staked Ether 2.0 – a name of more than 32 bytes', symbol: 'stETH', supply: '0x10' }))
    await deploy(node, tokenProxy, proxy, { [eip1967.implementation]: tokenCode, [eip1967.admin]: admin, '0x10': wordOf(9_000_000n * 10n ** 18n) })
    await deploy(node, settings, code, { [fee.fee]: wordOf(1000), [fee.owner]: admin, [fee.paused]: wordOf(false), [fee.delay]: wordOf(259_200), [fee.threshold]: wordOf(5), [fee.members]: wordOf(9) })
    await deploy(node, refuses, refusing())
    await deploy(node, refusesWithReason, refusing(AbiFunction.encodeData(AbiFunction.from('function Error(string)'), ['\u001b[31mpaid in full'])))
    await deploy(node, breaks, broken)
    await mine(node)
  })
  afterAll(async () => {
    await front.stop()
    await node.stop()
  })

  it('is read through a proxy as its contracts answer', async () => {
    const { answers } = await read(call(tokenProxy, 'function name()'), call(tokenProxy, 'function symbol()'), call(tokenProxy, 'function decimals()'), call(tokenProxy, 'function totalSupply()'), call(tokenCode, 'function totalSupply()'))
    expect(answers).toEqual([text('Liquid staked Ether 2.0 – a name of more than 32 bytes'), text('stETH'), word(18), word(9_000_000n * 10n ** 18n), word(0)])
  })

  it('is read by slots: who stands behind a proxy', async () => {
    const slots = [eip1967.implementation, eip1967.admin, eip1967.beacon].map((slot): ChainRequest => ({ at: tokenProxy, slot }))
    expect((await read(...slots)).answers).toEqual([word(tokenCode), word(admin), word(0)])
  })

  it('is read by getters, of one value and of several', async () => {
    const names = ['getFee', 'owner', 'paused', 'getMinDelay', 'getThreshold', 'getQuorum']
    const { answers } = await read(...names.map((name) => call(settings, `function ${name}()`)))
    expect(answers).toEqual([word(1000), word(admin), word(false), word(259_200), word(5), { read: AbiParameters.encode([{ type: 'uint256' }, { type: 'uint256' }], [5n, 9n]) }])
  })

  it('is read at the last block that is final, which is named with its day', async () => {
    const final = (await node.rpc('eth_getBlockByNumber', ['finalized', false])) as { number: Hex.Hex; hash: Hex.Hex; timestamp: Hex.Hex }
    const { block, answers } = await read()
    expect(block).toEqual({ number: Number(final.number), hash: final.hash, day: new Date(Number(final.timestamp) * 1000).toISOString().slice(0, 10) })
    expect(answers).toEqual([])
  })

  it('shows a value that has moved once the block is final, and not before', async () => {
    const feeNow = async () => (await read(call(settings, 'function getFee()'))).answers
    await setSlot(node, settings, fee.fee, wordOf(1200))
    expect(await feeNow()).toEqual([word(1000)])
    await mine(node, 1)
    expect(await feeNow()).toEqual([word(1000)])
    await mine(node, 1)
    expect(await feeNow()).toEqual([word(1200)])
  })

  it('says of each call alone that nothing came of it', async () => {
    const { answers } = await read(call(refuses, 'function owner()'), call(refusesWithReason, 'function owner()'), call(breaks, 'function owner()'), call(nobody, 'function owner()'), call(settings, 'function nothing()'), call(settings, 'function owner()'), { at: nobody, slot: wordOf(0) })
    expect(answers).toEqual([{ unclear: 'the contract refuses the call' }, { unclear: 'the contract refuses the call' }, { unclear: `${node.url} answers with the error -32603` }, { unclear: 'no contract answers there' }, { unclear: 'the contract refuses the call' }, word(admin), word(0)])
  })

  it('is asked 50 things at once, and nothing twice', async () => {
    const slots = Array.from({ length: 120 }, (_, index): ChainRequest => ({ at: settings, slot: wordOf(index) }))
    const twice: ChainRequest = { at: `0x${settings.slice(2).toUpperCase()}`, slot: wordOf(4) }
    const progress: number[][] = []
    const before = front.batches.length
    const { answers } = await readChain([...slots, twice, call(settings, 'function getThreshold()'), call(settings, 'function getThreshold()')], both(), { chainId: 1, onProgress: (...numbers) => void progress.push(numbers) })
    expect(answers).toHaveLength(123)
    expect(answers.slice(120)).toEqual([word(5), word(5), word(5)])
    expect(answers[4]).toEqual(word(5))
    expect(front.batches.slice(before).map((batch) => batch.map(({ method }) => method))).toEqual([['eth_chainId', 'eth_getBlockByNumber'], ['eth_getBlockByNumber'], Array.from({ length: 50 }, () => 'eth_getStorageAt'), Array.from({ length: 50 }, () => 'eth_getStorageAt'), [...Array.from({ length: 20 }, () => 'eth_getStorageAt'), 'eth_call']])
    expect(progress).toEqual([[50, 121], [100, 121], [121, 121]])
  })

  it('does not take what a call is for what a slot is, though the bytes are the same', async () => {
    const { answers } = await read({ to: settings, data: wordOf(4) }, { at: settings, slot: wordOf(4) })
    expect(answers).toEqual([{ unclear: 'the contract refuses the call' }, word(5)])
  })

  it('is read at the older block where one endpoint is behind', async () => {
    const first = await node.rpc('eth_getBlockByNumber', ['0x1', false])
    const behind = await startFront(node, (told, asked) => told.map((one, index) => (asked[index]?.params[0] === 'finalized' ? { ...one, result: first } : one)))
    const { block, answers } = await readChain([call(settings, 'function getFee()')], [node.url, behind.url], { chainId: 1 })
    expect(block).toMatchObject({ number: 1 })
    expect(answers).toEqual([word(1000)])
    await behind.stop()
  })
})

describe.skipIf(!anvil)('two nodes', () => {
  const now = Math.floor(Date.now() / 1000)
  let nodes: ChainNode[]
  beforeAll(async () => {
    nodes = await Promise.all([startNode({ genesis: now }), startNode({ genesis: now }), startNode({ genesis: now - 60 }), startNode({ chainId: 5 })])
  })
  afterAll(() => Promise.all(nodes.map((node) => node.stop())))

  it('are told apart where they have the same block and not the same state', async () => {
    const [first, second] = nodes as [ChainNode, ChainNode]
    for (const node of [first, second]) await deploy(node, settings, code, { [fee.fee]: wordOf(1000), [fee.owner]: admin })
    const request = [call(settings, 'function getFee()'), call(settings, 'function owner()'), call(nobody, 'function owner()')]
    expect((await readChain(request, [first.url, second.url], { chainId: 1 })).answers).toEqual([word(1000), word(admin), { unclear: 'no contract answers there' }])
    await setSlot(second, settings, fee.fee, wordOf(900))
    await deploy(second, nobody, refusing())
    expect((await readChain(request, [first.url, second.url], { chainId: 1 })).answers).toEqual([{ unclear: 'the endpoints disagree' }, word(admin), { unclear: 'the endpoints disagree' }])
  })

  it('are all heard: one of three is enough to disagree, or to be missing', async () => {
    const [first, second] = nodes as [ChainNode, ChainNode]
    const again = first.url.replace('127.0.0.1', 'localhost')
    const slot: ChainRequest = { at: at('b1'), slot: wordOf(0) }
    expect((await readChain([slot], [first.url, again, second.url], { chainId: 1 })).answers).toEqual([word(0)])
    await setSlot(second, at('b1'), wordOf(0), wordOf(1))
    expect((await readChain([slot], [first.url, again, second.url], { chainId: 1 })).answers).toEqual([{ unclear: 'the endpoints disagree' }])
    const gone = await startFront(first)
    await gone.stop()
    await expect(readChain([slot], [first.url, again, gone.url], { chainId: 1 })).rejects.toThrow(new Error(`Unexpected failure: ${gone.url} does not answer, expected the chain and its final block; give another endpoint, or try again later.`))
  })

  it('of two chains are not compared', async () => {
    const [first, , , other] = nodes as [ChainNode, ChainNode, ChainNode, ChainNode]
    await expect(readChain([], [first.url, other.url], { chainId: 1 })).rejects.toThrow(new Error(`Unexpected chain 5 behind ${other.url}, expected 1 (Ethereum); give another endpoint.`))
    await expect(readChain([], [first.url, other.url], { chainId: 5 })).rejects.toThrow(new Error(`Unexpected chain 1 behind ${first.url}, expected 5; give another endpoint.`))
  })

  it('that have another block of the same number are not compared', async () => {
    const [first, , other] = nodes as [ChainNode, ChainNode, ChainNode]
    await expect(readChain([], [first.url, other.url], { chainId: 1 })).rejects.toThrow(new Error(`Unexpected disagreement of ${first.url} and ${other.url} about block 0, expected one hash and one time; give other endpoints, for one of them is wrong.`))
  })

  it('that stand still are not believed, nor those of a time to come', async () => {
    const [first, second] = nodes as [ChainNode, ChainNode]
    const day = new Date(now * 1000).toISOString().slice(0, 10)
    const later = (hours: number) => readChain([], [first.url, second.url], { chainId: 1, now: new Date((now + hours * 3600) * 1000) })
    await expect(later(24.1)).rejects.toThrow(new Error(`Unexpected final block of ${day} behind ${first.url}, expected one of the last 24 hours; give another endpoint, or set the clock of this machine.`))
    await expect(later(-1.1)).rejects.toThrow(new Error(`Unexpected final block of ${day} behind ${first.url}, expected none that is yet to come; give another endpoint, or set the clock of this machine.`))
    for (const hours of [23.9, -0.9]) expect((await later(hours)).block).toMatchObject({ number: 0, day })
  })
})
