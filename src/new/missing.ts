/** What of these is missing, all in one sentence, and how a whole command looks: for whoever cannot be asked. `wanted` are what it takes, each with where it is written, or nothing where it is given. */
export function missingOf(example: string, wanted: Readonly<Record<string, string | undefined>>): string {
  const missing = Object.entries(wanted).flatMap(([what, where]) => (where === undefined ? [] : [`a ${what} (${where})`]))
  const list = [missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter(Boolean).join(' and ')
  return `Unexpected end of the arguments, expected ${list}; write it like this:\n  npm run new -- ${example}`
}
