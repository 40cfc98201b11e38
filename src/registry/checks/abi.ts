import * as AbiFunction from 'ox/AbiFunction'
import * as AbiParameters from 'ox/AbiParameters'
import { printable } from '../../characters.ts'
import { checksumOf, faultOfAddress } from '../address.ts'
import { type CheckedValue, longestValue } from './read.ts'

/** A function of a contract that only reads, as its signature says. */
export type ViewFunction = AbiFunction.AbiFunction

type Hex = `0x${string}`

const form = 'expected one function that only reads, in human-readable ABI, such as "function getFee() view returns (uint16)"; begin with "function", and write nothing behind'
/** What can be compared with a value in JSON: the types of Solidity that hold one value. */
const plainType = /^(?:address|bool|string|bytes(?:[1-9]|[12]\d|3[0-2])|u?int(?:8|16|24|32|40|48|56|64|72|80|88|96|1\d\d|2[0-4]\d|25[0-6]))$/

/** Reads a signature in human-readable ABI (https://abitype.dev/api/human). Gives the function, or what is wrong with it. */
export function readSignature(signature: string): { call: ViewFunction; fault?: undefined } | { call?: undefined; fault: string } {
  const call = parsed(signature)
  if (!call) return { fault: form }
  if (call.stateMutability !== 'view' && call.stateMutability !== 'pure') return { fault: `expected "view" or "pure" behind the parameters: a call that changes something is never made` }
  if (call.outputs.length === 0) return { fault: `expected "returns (…)": a call that gives nothing tells nothing` }
  const odd = [...call.inputs, ...call.outputs].find(({ type }) => !plainType.test(type))
  return odd ? { fault: `expected plain types (address, bool, string, bytes32, uint256 and their like), found "${odd.type}"; name a function that gives one value for each` } : { call }
}

function parsed(signature: string): ViewFunction | undefined {
  if (!signature.startsWith('function ')) return undefined
  try {
    return AbiFunction.from(signature) as ViewFunction
  } catch {
    return undefined
  }
}

/** Says what is wrong with a value for a type of Solidity, or nothing. Whole numbers beyond 2^53 are texts of digits. */
export function faultOfValue(type: string, value: CheckedValue): string | undefined {
  if (type === 'bool') return typeof value === 'boolean' ? undefined : 'expected true or false'
  if (type === 'string') return typeof value === 'string' ? undefined : 'expected a text'
  if (type === 'address') return typeof value === 'string' ? (isZeroAddress(value) ? undefined : faultOfAddress(value)) : 'expected an address: 0x and 40 hexadecimal digits'
  if (type.startsWith('bytes')) {
    const digits = 2 * Number(type.slice('bytes'.length))
    return typeof value === 'string' && /^0x[0-9a-f]+$/.test(value) && value.length === 2 + digits ? undefined : `expected 0x and ${digits} hexadecimal digits in small letters`
  }
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : !/^(?:0|-?[1-9]\d{0,77})$/.test(String(value))) return 'expected a whole number, in digits between quotation marks where it is beyond 9007199254740991'
  const bits = Number(type.replace(/^u?int/, ''))
  const [least, most] = type.startsWith('u') ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n]
  const number = BigInt(value)
  return number < least || number > most ? `expected a number that fits ${type}` : undefined
}

/** Nobody: what a slot or getter gives where nobody has a right. */
function isZeroAddress(text: string): boolean {
  return /^0x0{40}$/.test(text)
}

/** The bytes of a call, for a JSON-RPC request. The arguments fit the signature. */
export function encodedCall(call: ViewFunction, args: readonly CheckedValue[]): Hex {
  const values = args.map((value, index) => (/^u?int/.test(call.inputs[index]?.type ?? '') ? BigInt(value as string | number) : value))
  return AbiFunction.encodeData(call, values as never)
}

/**
 * One of the values that a call gave, by its place; nothing where the bytes are not, to the last, what the signature promises, or a text is not fit to be shown.
 * Read as a number, every text begins with the same 32, and as 4 bytes, every hash with those it shares with others.
 */
export function decodedOutput(call: ViewFunction, output: number, bytes: Hex): CheckedValue | undefined {
  try {
    const values: readonly unknown[] = AbiParameters.decode(call.outputs, bytes, { as: 'Array' })
    return AbiParameters.encode(call.outputs, values as never) === bytes ? plainValue(values[output], call.outputs[output]?.type ?? '') : undefined
  } catch {
    return undefined
  }
}

/** The address in the last 20 bytes of a word of storage; nothing where others are set. */
export function addressInWord(word: Hex): CheckedValue | undefined {
  return /^0x0{24}[0-9a-f]{40}$/.test(word) ? asAddress(`0x${word.slice(26)}`) : undefined
}

function plainValue(value: unknown, type: string): CheckedValue | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'bigint' || typeof value === 'number') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value !== 'string' || value.length > longestValue) return undefined
  if (type === 'address') return asAddress(value)
  // U+FFFD: bytes that are no text.
  return type === 'string' && (printable(value) !== value || value.includes('\ufffd')) ? undefined : value
}

function asAddress(text: string): string {
  return isZeroAddress(text) ? text : checksumOf(text)
}
