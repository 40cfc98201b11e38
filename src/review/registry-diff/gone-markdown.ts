import type { Gone } from './gone.ts'
import { code, list, words as text } from './text.ts'

const words = {
  heading: '## ⚠ Addresses that disappear',
  help: 'Readers, other sites and programs use them. Nothing in this change says where they lead now.',
  mark: '⚠',
  renamed: (file: string, line: string) => `it has a new name; add ${line} to ${file}, and they redirect`,
  forgotten: (line: string) => `a former name was removed from it; keep ${line}, and they redirect`,
  gone: (line: string) => `the file is gone; keep it and mark it as removed, with ${line}, a reason and a source, and its page will say so`,
  removed: (day: string) => `"removed": { "date": "${day}", "reason": "…", "sources": [ … ] },`,
} as const

/** The section on addresses that a change takes away, with the line that mends each; nothing where there are none. `day` is the day of the change, `YYYY-MM-DD`. */
export function goneLines(gone: readonly Gone[], day: string): string[] {
  if (gone.length === 0) return []
  return [words.heading, '', words.help, '', ...gone.flatMap(({ name, oldFile, addresses, renamed }) => [
    ...list([`${words.mark} **${text(name)}** (${code(oldFile)}): ${whatToDo(oldFile, renamed, day)}`]),
    ...list(addresses.map(code), 1),
  ])]
}

function whatToDo(oldFile: string, renamed: Gone['renamed'], day: string): string {
  if (!renamed) return words.gone(code(words.removed(day)))
  const line = code(`"formerly": [${renamed.formerly.map((id) => JSON.stringify(id)).join(', ')}],`)
  return renamed.file === oldFile ? words.forgotten(line) : words.renamed(code(renamed.file), line)
}
