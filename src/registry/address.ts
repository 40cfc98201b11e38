import * as Address from 'ox/Address'
import { z } from 'zod'

/**
 * Says what is wrong with a token address, or nothing when it is fine.
 * EIP-55: upper and lower case are a checksum, so a mistyped digit shows.
 */
export function faultOfAddress(address: string): string | undefined {
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) return 'expected 0x and 40 hexadecimal digits'
  if (/^0x0{40}$/.test(address)) return 'expected the address of a token, found the zero address'
  const checksummed = checksumOf(address)
  if (checksummed !== address) {
    return `expected the EIP-55 checksum ${checksummed}; compare it with the project's own documentation before you copy it`
  }
  return undefined
}

/** An address, 0x and 40 hexadecimal digits in any case, with its EIP-55 checksum. */
export function checksumOf(address: string): string {
  return Address.checksum(address.toLowerCase() as Address.Address)
}

/** Schema of an Ethereum address with its EIP-55 checksum. */
export const address = z
  .string()
  .superRefine((text, context) => {
    const fault = faultOfAddress(text)
    // In one case only, the address carries no checksum that a mistyped digit could break: giving it one is safe.
    const mendable = fault?.startsWith('expected the EIP-55') && /^0x(?:[0-9a-f]{40}|[0-9A-F]{40})$/.test(text)
    if (fault) context.addIssue({ code: 'custom', message: mendable ? `${fault}; \`npm run check -- --fix\` writes it` : fault, ...(mendable ? { params: { fix: checksumOf(text) } } : {}) })
  })
  .meta({ description: 'Contract address with its EIP-55 checksum, from the project\'s own documentation.', pattern: '^0x[0-9a-fA-F]{40}$' })
