import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { listPackages } from './list-packages.ts'
import type { TokenList } from './token-lists.ts'

// Asked for by a name that no bundler sees, so that none takes megabytes of tokens along.
const required = createRequire(fileURLToPath(import.meta.url))

let read: readonly TokenList[] | undefined

/** The token lists that are installed, read when somebody first asks: a check without tokens does not wait for them. Throws where a package is not there. */
export function installedLists(): readonly TokenList[] {
  return (read ??= listPackages.map(({ from, tokensIn, ...about }) => ({ ...about, tokens: tokensIn(required(from)) })))
}
