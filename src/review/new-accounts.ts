import { compareText } from '../diagnostics.ts'
import { checksumOf } from '../registry/address.ts'
import { accountsIn } from '../words/addresses.ts'
import { codeSpan } from './markdown.ts'
import { decoded } from './percent.ts'

/** An address of an account or a contract that no file had before, and the files that have it now. */
export interface NewAccount {
  account: string
  /** Paths in the repository. They may hold any character. */
  files: string[]
}

/** The texts of a file as somebody meets them: read where it can be read, beside what stands in it letter by letter. */
export type TextsIn = (file: string, text: string) => readonly string[]

const words = {
  heading: '# ⚠ New addresses: look here first',
  help: "No file had these before. Compare each with the project's own documentation, reached independently of this change: whoever follows one may lose everything.",
} as const

/**
 * The addresses that are new anywhere: in words, links, products or any other text. `before` and `after` are the texts of all files, by path.
 * Hashes of other lengths are none.
 */
export function newAccounts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, textsIn: TextsIn): NewAccount[] {
  const found = (file: string, text: string): Set<string> => {
    const accounts = [text, ...textsIn(file, text)].flatMap((one) => (one.includes('%') ? [one, decoded(one)] : [one])).flatMap(accountsIn).filter(/^content\//.test(file) ? isAccount : isPlainAccount)
    return new Set(accounts.map((account) => account.toLowerCase().replace(/^(?=[0-9a-f]{40}$)/, '0x')))
  }
  const known = new Set([...before].flatMap(([file, text]) => [...found(file, text)]))
  const fresh = new Map<string, string[]>()
  for (const [file, text] of after) {
    if (before.get(file) === text) continue
    for (const account of found(file, text)) if (!known.has(account)) (fresh.get(account) ?? fresh.set(account, []).get(account))?.push(file)
  }
  return [...fresh].map(([account, files]) => ({ account, files: files.sort(compareText) })).sort((a, b) => compareText(a.account, b.account))
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where none is new. */
export function newAccountsToMarkdown(accounts: readonly NewAccount[]): string {
  if (accounts.length === 0) return ''
  return `${words.heading}\n\n${words.help}\n\n${accounts.map(({ account, files }) => `- ⚠ ${codeSpan(withChecksum(account))} in ${files.map(codeSpan).join(', ')}`).join('\n')}\n`
}

/** As products write it, so that the two can be compared. */
function withChecksum(account: string): string {
  return /^0x[0-9a-f]{40}$/.test(account) ? checksumOf(account) : account
}

/** Hexadecimal digits are an address where there are 40 of them: 64 are a transaction, a block or a state. */
function isAccount(text: string): boolean {
  const digits = /^(?:0x)?([0-9a-f]+)$/.exec(text)?.[1]
  return digits === undefined || digits.length === 40
}

/** In code and drawings, digits alone are mostly the name of a commit or numbers, and long words parts of a key. */
function isPlainAccount(text: string): boolean {
  return isAccount(text) && /^0x|\.eth$|^bc1/.test(text)
}
