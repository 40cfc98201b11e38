import * as Hex from 'ox/Hex'

/** The few instructions of the Ethereum virtual machine that our contracts are made of, by their names in the Yellow Paper. */
const opcodes = {
  ADD: '01', EQ: '14', SHR: '1c', CALLDATALOAD: '35', CALLDATASIZE: '36', CALLDATACOPY: '37', RETURNDATASIZE: '3d', RETURNDATACOPY: '3e', MSTORE: '52', SLOAD: '54',
  JUMPI: '57', GAS: '5a', JUMPDEST: '5b', PUSH0: '5f', DUP1: '80', RETURN: 'f3', DELEGATECALL: 'f4', REVERT: 'fd', INVALID: 'fe',
} as const

/** An instruction, a number or word to put on the stack, or a name: `'@name'` marks a place, `'>name'` puts its offset on the stack. */
export type Step = keyof typeof opcodes | Hex.Hex | number | `@${string}` | `>${string}`

/** Code of a contract from readable steps: `assemble(['PUSH0', 'PUSH0', 'REVERT'])` is `0x5f5ffd`. */
export function assemble(steps: readonly Step[]): Hex.Hex {
  const places = new Map<string, number>()
  const bytes = (step: Step): string => {
    if (typeof step === 'number') return bytes(Hex.fromNumber(step, { size: 2 }))
    if (step.startsWith('@')) return opcodes.JUMPDEST
    if (step.startsWith('>')) return bytes(places.get(step.slice(1)) ?? 0)
    return step.startsWith('0x') ? `${(0x5f + Hex.size(step as Hex.Hex)).toString(16)}${step.slice(2)}` : opcodes[step as keyof typeof opcodes]
  }
  let offset = 0
  for (const step of steps) {
    if (typeof step === 'string' && step.startsWith('@')) places.set(step.slice(1), offset)
    offset += bytes(step).length / 2
  }
  return `0x${steps.map(bytes).join('')}`
}
