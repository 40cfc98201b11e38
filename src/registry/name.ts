import { z } from 'zod'
import { codePointOf } from '../characters.ts'

/** Signs that names of projects have. Others, such as a tick, would speak for the site, and sort first. */
const signs = ".&'’+()-"
/** Controls, halves of pairs and what cannot be seen have a rule of their own, which says what to do. */
const othersToTell = '\\p{C}\\ufffd'
// The letters of Europe's languages: others, Latin ones among them, are drawn to look like these.
const letters = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f'
const oddFirst = new RegExp(`^[^${letters}0-9${othersToTell}]`, 'u')
const odd = new RegExp(`[^${letters}\\p{M}0-9${othersToTell} ${signs}]`, 'u')

/** Says what is wrong with the name of a product, without white space around it, or nothing: it begins with a letter or digit, and holds few signs. */
export function faultOfProductName(name: string): string | undefined {
  const other = odd.exec(name)?.[0]
  if (other !== undefined) return `expected Latin letters, digits, spaces and ${[...signs].join(' ')} only, found ${named(other)}; remove it`
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
  .meta({ description: 'The name the project uses for itself. The file name is this name in kebab-case.', pattern: `^[${letters}0-9][${letters}\\p{M}0-9 ${signs}]*$` })

function named(character: string): string {
  return `"${character}" (${codePointOf(character)})`
}
