import { addressInWord, decodedOutput, encodedCall, readSignature } from '../../registry/checks/abi.ts'
import { type ContractCheck, namedSlots } from '../../registry/checks/contract.ts'
import type { CheckedValue } from '../../registry/checks/read.ts'
import type { Answer } from '../answer.ts'
import type { Seen } from './seen.ts'
import type { ChainRequest } from '../chain.ts'

type Hex = `0x${string}`

/** The question that a check of a contract puts to a node. */
export function questionOf({ address: at, call, args, slot }: ContractCheck): ChainRequest {
  const address = at as Hex
  const signature = call === undefined ? undefined : readSignature(call).call
  if (signature) return { to: address, data: encodedCall(signature, args ?? []) }
  return { at: address, slot: (Object.hasOwn(namedSlots, slot ?? '') ? namedSlots[slot as keyof typeof namedSlots] : slot) as Hex }
}

/** What a check of a contract sees in the bytes that a node gave. */
export function seenInContract({ call, output, slot }: ContractCheck, bytes: Hex): Answer<Seen> {
  const signature = call === undefined ? undefined : readSignature(call).call
  const value = signature ? decodedOutput(signature, output ?? 0, bytes) : Object.hasOwn(namedSlots, slot ?? '') ? addressInWord(bytes) : wordIn(bytes)
  return value === undefined ? { unclear: 'the contract gives no such value' } : { read: { value } }
}

function wordIn(bytes: Hex): CheckedValue | undefined {
  return /^0x[0-9a-f]{64}$/.test(bytes) ? bytes : undefined
}
