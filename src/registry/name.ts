import { z } from 'zod'
import { codePointOf } from '../characters.ts'

/** Signs that names of projects have. Others, such as a tick, would speak for the site, and sort first. */
const signs = ".&'’+()-"
/** Controls, halves of pairs and what cannot be seen have a rule of their own, which says what to do. */
const othersToTell = '\\p{C}\\ufffd'
const oddFirst = new RegExp(`^[^\\p{L}\\p{Nd}${othersToTell}]`, 'u')
const odd = new RegExp(`[^\\p{L}\\p{M}\\p{Nd}${othersToTell} ${signs}]`, 'u')

/** Says what is wrong with the name of a product, without white space around it, or nothing: it begins with a letter or digit, and holds few signs. */
export function faultOfProductName(name: string): string | undefined {
  const other = odd.exec(name)?.[0]
  if (other !== undefined) return `expected letters, digits, spaces and ${[...signs].join(' ')} only, found ${named(other)}; leave it out`
  const first = oddFirst.exec(name)?.[0]
  return first === undefined ? undefined : `expected a letter or digit first, found ${named(first)}; write the name from its first letter on`
}

/** Schema of the name of a product. */
export const productName = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .superRefine((name, context) => {
    const fault = faultOfProductName(name)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
  .meta({ description: 'The name the project uses for itself. The file name is this name in kebab-case.', pattern: `^[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ${signs}]*$` })

function named(character: string): string {
  return `"${character}" (${codePointOf(character)})`
}
