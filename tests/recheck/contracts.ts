import * as AbiFunction from 'ox/AbiFunction'
import * as AbiParameters from 'ox/AbiParameters'
import type * as Address from 'ox/Address'
import * as Hex from 'ox/Hex'
import { assemble, type Step } from './assembly.ts'
import type { ChainNode } from './node.ts'

/** Slots of EIP-1967: keccak256 of "eip1967.proxy.implementation", ".admin" and ".beacon", less one. */
export const eip1967 = {
  implementation: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc',
  admin: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103',
  beacon: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50',
} as const

/** A number, a truth or an address as the 32 bytes of a slot. */
export function wordOf(value: number | bigint | boolean | Hex.Hex): Hex.Hex {
  if (typeof value === 'string') return Hex.padLeft(value, 32)
  return Hex.fromNumber(BigInt(value), { size: 32 })
}

/** Puts code at an address, and words into its slots: at once, in the state after the newest block. */
export async function deploy(node: ChainNode, address: Address.Address, code: Hex.Hex, storage: Readonly<Record<Hex.Hex, Hex.Hex>> = {}): Promise<void> {
  await node.rpc('anvil_setCode', [address, code])
  for (const [slot, value] of Object.entries(storage)) await setSlot(node, address, slot as Hex.Hex, value)
}

/** Puts a word into a slot; both may be shorter than 32 bytes. It is read at a final block once two more are mined. */
export async function setSlot(node: ChainNode, address: Address.Address, slot: Hex.Hex, value: Hex.Hex): Promise<void> {
  await node.rpc('anvil_setStorageAt', [address, wordOf(slot), wordOf(value)])
}

/** Mines blocks. After two, everything set before is final. */
export async function mine(node: ChainNode, blocks = 2): Promise<void> {
  await node.rpc('anvil_mine', [Hex.fromNumber(blocks)])
}

/** Where nothing else fits: refuses without a reason, as Solidity does for a function that is not there. */
const refuse: readonly Step[] = ['PUSH0', 'PUSH0', 'REVERT']

/** Code that holds the word of each of the slots, one after the other, and gives them back. */
function slotsAnswer(slots: readonly Hex.Hex[]): Step[] {
  return [...slots.flatMap((slot, index): Step[] => [slot, 'SLOAD', 32 * index, 'MSTORE']), 32 * slots.length, 'PUSH0', 'RETURN']
}

/** Code that gives back the same bytes always. */
function fixedAnswer(data: Hex.Hex): Step[] {
  const words = data.slice(2).match(/.{1,64}/g) ?? []
  return [...words.flatMap((word, index): Step[] => [Hex.padRight(`0x${word}`, 32), 32 * index, 'MSTORE']), Hex.size(data), 'PUSH0', 'RETURN']
}

/**
 * A contract of functions that take no notice of their arguments: reads the first four bytes it is called with (the selector), jumps to the
 * code of that function, and refuses where there is none.
 */
function dispatch(functions: Readonly<Record<string, readonly Step[]>>): Hex.Hex {
  const entries = Object.entries(functions).map(([signature, steps], index) => ({ selector: AbiFunction.getSelector(signature), name: `function ${index}`, steps }))
  return assemble([
    // The first 32 bytes of the call, less 28 of them.
    'PUSH0', 'CALLDATALOAD', '0xe0', 'SHR',
    ...entries.flatMap(({ selector, name }): Step[] => ['DUP1', selector, 'EQ', `>${name}`, 'JUMPI']),
    ...refuse,
    ...entries.flatMap(({ name, steps }): Step[] => [`@${name}`, ...steps]),
  ])
}

/**
 * A contract whose functions give back what stands in its storage: for each signature in human-readable ABI its slot, or a list of slots
 * where it gives back several values. `getters({ 'function getFee() view returns (uint16)': '0x00' })`.
 */
export function getters(slots: Readonly<Record<string, Hex.Hex | readonly Hex.Hex[]>>): Hex.Hex {
  return dispatch(Object.fromEntries(Object.entries(slots).map(([signature, slot]) => [signature, slotsAnswer(typeof slot === 'string' ? [slot] : slot)])))
}

/** A token: name, symbol and decimals stand in its code, the total supply in a slot (0 where left out). */
export function token({ name, symbol, decimals = 18, supply = '0x00' }: { name: string; symbol: string; decimals?: number; supply?: Hex.Hex }): Hex.Hex {
  const text = (value: string) => fixedAnswer(AbiParameters.encode([{ type: 'string' }], [value]))
  return dispatch({ 'function name()': text(name), 'function symbol()': text(symbol), 'function decimals()': fixedAnswer(wordOf(decimals)), 'function totalSupply()': slotsAnswer([supply]) })
}

/**
 * A proxy of EIP-1967: runs the code at the address in the slot of the implementation, on its own storage, with what it was called with,
 * and gives back what comes of it.
 */
export const proxy: Hex.Hex = assemble([
  // The call's bytes to memory 0.
  'CALLDATASIZE', 'PUSH0', 'PUSH0', 'CALLDATACOPY',
  // No room for what comes back, the whole call as input, the implementation, all gas.
  'PUSH0', 'PUSH0', 'CALLDATASIZE', 'PUSH0', eip1967.implementation, 'SLOAD', 'GAS', 'DELEGATECALL',
  // What came back to memory 0: given back, or thrown.
  'RETURNDATASIZE', 'PUSH0', 'PUSH0', 'RETURNDATACOPY',
  '>done', 'JUMPI', 'RETURNDATASIZE', 'PUSH0', 'REVERT',
  '@done', 'RETURNDATASIZE', 'PUSH0', 'RETURN',
])

/** A contract that refuses every call: without a word, or with these bytes. */
export function refusing(reason: Hex.Hex = '0x'): Hex.Hex {
  return assemble([...fixedAnswer(reason).slice(0, -1), 'REVERT'])
}

/** A contract that breaks off at once, on the instruction that is none. */
export const broken: Hex.Hex = assemble(['INVALID'])
