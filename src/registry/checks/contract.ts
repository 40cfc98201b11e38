import { z } from 'zod'
import { address } from '../address.ts'
import { faultOfValue, readSignature } from './abi.ts'
import { checkedValue, reading } from './read.ts'
import { readingNames } from './readings.ts'

/** The storage slots of ERC-1967 (https://eips.ethereum.org/EIPS/eip-1967), by what stands in them. */
export const namedSlots = {
  implementation: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc',
  admin: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103',
  beacon: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50',
} as const

const word = /^0x[0-9a-f]{64}$/
/** Where no code is: https://ethereum.github.io/execution-specs/src/ethereum/prague/vm/precompiled_contracts/index.html, and what may be added below 0x10000. */
const precompiled = /^0x0{36}[0-9a-fA-F]{4}$/
const longestCall = 200
const mostArguments = 8

/** The chain whose contracts are checked: the main network of Ethereum (EIP-155). */
export const chainOfChecks = 1

/** What a contract gives to a call, or has in a slot of its storage: with that the fact holds. */
export const contractCheck = z
  .strictObject({
    kind: z.literal('contract'),
    chain: z.literal(chainOfChecks).meta({ description: 'The chain: 1 is the main network of Ethereum.' }),
    address: address.meta({ description: "The contract, with its EIP-55 checksum, from the project's own documentation." }),
    call: z.string().max(longestCall).optional().meta({ description: 'A function that only reads, in human-readable ABI: "function getFee() view returns (uint16)".' }),
    args: z.array(checkedValue).min(1).max(mostArguments).optional().meta({ description: 'What the function is called with; numbers beyond 2^53 in quotation marks.' }),
    output: z.int().min(0).max(mostArguments).optional().meta({ description: 'Which of several values that it gives is meant, from 0.' }),
    slot: z.string().max(66).optional().meta({ description: 'In place of a call: "implementation", "admin" or "beacon" (ERC-1967), or a slot as 0x and 64 hexadecimal digits.' }),
    is: checkedValue.optional().meta({ description: 'The value with which the fact holds.' }),
    above: z.int().min(0).optional().meta({ description: 'The value must be greater than this.' }),
    reading: z.enum(readingNames).optional().meta({ description: "How the value is compared with the fact's own: per-10000 is a fee in 10,000ths, eth an amount in wei." }),
    read: reading.optional(),
  })
  .superRefine((check, context) => {
    const fault = (message: string, ...path: PropertyKey[]) => context.addIssue({ code: 'custom', message, path })
    if (precompiled.test(check.address)) fault('expected a contract that somebody wrote, found an address that Ethereum itself answers at, always the same', 'address')
    if ((check.call === undefined) === (check.slot === undefined)) return fault('expected either "call" or "slot"; give one of the two')
    if ([check.is, check.above, check.reading].filter((one) => one !== undefined).length !== 1) return fault('expected exactly one of "is", "above" and "reading"; say with which value the fact holds')
    if (check.read && check.read.block === undefined) fault('expected the block at which it was read; run `npm run recheck -- --write` in place of typing it', 'read')
    const type = check.slot === undefined ? typeOfCall(check, fault) : typeOfSlot(check, fault)
    if (type === undefined) return
    if (check.is !== undefined) {
      const wrong = faultOfValue(type, check.is)
      if (wrong) fault(`${wrong}, as "${type}" of the contract`, 'is')
    }
    if (Object.hasOwn(namedSlots, check.slot ?? '') && /^0x0+$/.test(String(check.is))) fault('expected an address that somebody has set, found zeros: with what is no proxy, the slot reads like that for ever', 'is')
    if (check.above !== undefined && !/^u?int/.test(type)) fault(`expected a call that gives a number, found "${type}"`, 'above')
    if (check.reading !== undefined && !(check.reading === 'symbol' ? /^string$/ : /^u?int/).test(type)) fault(`expected a reading for "${type}"; "symbol" reads a text, every other one a number`, 'reading')
  })

type Fault = (message: string, ...path: PropertyKey[]) => void
interface Asked { call?: string | undefined; args?: readonly (string | number | boolean)[] | undefined; output?: number | undefined; slot?: string | undefined }

/** The type of what a call gives; nothing where something is wrong with it, which is said. */
function typeOfCall({ call = '', args = [], output }: Asked, fault: Fault): string | undefined {
  const read = readSignature(call)
  if (read.fault !== undefined) return void fault(read.fault, 'call')
  const { inputs, outputs } = read.call
  if (inputs.length !== args.length) return void fault(`expected ${inputs.length} value${inputs.length === 1 ? '' : 's'} in "args", one for each parameter of the call, found ${args.length}`, ...(args.length > 0 ? ['args'] : []))
  for (const [index, value] of args.entries()) {
    const wrong = faultOfValue(inputs[index]?.type ?? '', value)
    if (wrong) return void fault(`${wrong}, as "${inputs[index]?.type}" of the call`, 'args', index)
  }
  if (output === undefined ? outputs.length > 1 : output >= outputs.length || outputs.length === 1) return void fault(outputs.length === 1 ? 'expected no "output": the call gives one value' : `expected "output", a number from 0 to ${outputs.length - 1}: the call gives ${outputs.length} values`, ...(output === undefined ? [] : ['output']))
  return outputs[output ?? 0]?.type
}

function typeOfSlot({ slot = '', args, output }: Asked, fault: Fault): string | undefined {
  if (args !== undefined || output !== undefined) return void fault('expected no "args" and no "output" beside "slot"; these belong to a call')
  if (Object.hasOwn(namedSlots, slot)) return 'address'
  return word.test(slot) ? 'bytes32' : void fault(`expected one of "${Object.keys(namedSlots).join('", "')}", or 0x and 64 hexadecimal digits in small letters`, 'slot')
}

/** A check of a contract. */
export type ContractCheck = z.infer<typeof contractCheck>
