import { z } from 'zod'
import { parseUrl } from '../../parse-url.ts'
import { sourceUrl } from '../url.ts'
import { longestFind, passageKeys, wordsToFind } from './passage-keys.ts'
import { faultOfPattern } from './slow-pattern.ts'

/** Where a file of a public repository is served as it is. */
export const rawHost = 'raw.githubusercontent.com'
const raw = /^https:\/\/raw\.githubusercontent\.com\/[\w-]{1,40}\/[\w.-]{1,100}\/(?!refs\/pull\/)[^/?#]{1,100}\/[^?#]{1,300}$/

/** A file in a public repository, on its branch: with these words in it, the fact holds. */
export const textCheck = z
  .strictObject({
    kind: z.literal('text'),
    url: sourceUrl.meta({ description: `The raw address of the file, on the branch that people read: https://${rawHost}/owner/name/main/README.md.` }),
    find: wordsToFind.optional().meta({ description: 'Words that stand in the file and carry the fact, as the raw file has them. White space may differ.' }),
    pattern: z.string().max(longestFind).optional().meta({ description: 'In place of "find": a regular expression for one line.' }),
    ...passageKeys,
  })
  .superRefine((check, context) => {
    const fault = (message: string, ...path: PropertyKey[]) => context.addIssue({ code: 'custom', message, path })
    if ((check.find === undefined) === (check.pattern === undefined)) return fault('expected either "find" or "pattern"; give the words that carry the fact')
    // What is no address at all is told already.
    if (!check.url.startsWith('https://')) return
    if (!raw.test(check.url)) return fault(`expected the raw address of a file, https://${rawHost}/owner/name/branch/path; for a page, write "kind": "page"`, 'url')
    const pinned = pinOf(check.url)
    if (pinned) return fault(`expected a branch in the address, found a ${pinned}: what stands there never changes; write "main", or whatever the branch is called`, 'url')
    if (isBetweenSlashes(check.pattern ?? '')) return fault('expected the regular expression alone, found it between slashes; leave these out, with the flags behind them', 'pattern')
    const faulty = check.pattern === undefined ? undefined : faultOfPattern(check.pattern)
    if (faulty) return fault(faulty, 'pattern')
    if (check.read?.block !== undefined) fault('expected no block: a text has none', 'read', 'block')
  })

/** Written as in a program: "/fee/i". */
function isBetweenSlashes(pattern: string): boolean {
  return pattern.startsWith('/') && /\/[a-z]{0,8}$/.test(pattern.slice(1))
}

/** What is named in place of a branch and stays as it is, if anything. A short commit has seven digits or more, and of both kinds: a branch may be called "20260801". */
function pinOf(url: string): 'commit' | 'tag' | undefined {
  const [, , , name = '', kind] = parseUrl(url)?.pathname.split('/') ?? []
  if (name === 'refs' && kind === 'tags') return 'tag'
  return /^(?:[0-9a-f]{40}|(?=.*\d)(?=.*[a-f])[0-9a-f]{7,39})$/i.test(name) ? 'commit' : undefined
}

/** A check of a text. */
export type TextCheck = z.infer<typeof textCheck>
