import { z } from 'zod'
import { parseUrl } from '../../parse-url.ts'
import { sourceUrl } from '../url.ts'
import { reading } from './read.ts'
import { faultOfPattern } from './slow-pattern.ts'

const [shortest, longest] = [8, 300]

const words = z.string().min(shortest).max(longest)
const passage = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'expected "sha256-" and the hash of the passage; leave it out, and `npm run recheck -- --write` writes it')
const shared = {
  passage: passage.optional().meta({ description: 'The hash of the lines in which these words stand, when a person read them. Written by `npm run recheck -- --write`.' }),
  read: reading.optional(),
}

/** Where a file of a public repository is served as it is. */
export const rawHost = 'raw.githubusercontent.com'
const raw = new RegExp(`^https://${rawHost.replaceAll('.', '\\.')}/[\\w-]{1,40}/[\\w.-]{1,100}/(?!refs/pull/)[^?#]{1,300}$`)

/** A file in a public repository, on its branch: with these words in it, the fact holds. */
export const textCheck = z
  .strictObject({
    kind: z.literal('text'),
    url: sourceUrl.meta({ description: `The raw address of the file, on the branch that people read: https://${rawHost}/owner/name/main/README.md.` }),
    find: words.optional().meta({ description: 'Words that stand in the file and carry the fact, as the raw file has them. White space may differ.' }),
    pattern: z.string().max(longest).optional().meta({ description: 'In place of "find": a regular expression for one line.' }),
    ...shared,
  })
  .superRefine((check, context) => {
    const fault = (message: string, ...path: PropertyKey[]) => context.addIssue({ code: 'custom', message, path })
    if ((check.find === undefined) === (check.pattern === undefined)) return fault('expected either "find" or "pattern"; give the words that carry the fact')
    // What is no address at all is told already.
    if (!check.url.startsWith('https://')) return
    if (!raw.test(check.url)) return fault(`expected the raw address of a file, https://${rawHost}/owner/name/branch/path; for a page, write "kind": "page"`, 'url')
    if (isPinnedRaw(check.url)) return fault('expected a branch in the address, found a commit: what stands there never changes; write "main", or whatever the branch is called', 'url')
    const faulty = check.pattern === undefined ? undefined : faultOfPattern(check.pattern)
    if (faulty) return fault(faulty, 'pattern')
    if (check.read?.block !== undefined) fault('expected no block: a text has none', 'read', 'block')
  })

/** A page of a site: with the passage in which these words stand unchanged, the fact holds. */
export const pageCheck = z
  .strictObject({
    kind: z.literal('page'),
    url: sourceUrl.meta({ description: 'The page, on a host that is among the sources.' }),
    find: words.meta({ description: 'Words that stand on the page and carry the fact, as a reader sees them.' }),
    ...shared,
  })
  .superRefine((check, context) => {
    if (check.read?.block !== undefined) context.addIssue({ code: 'custom', message: 'expected no block: a page has none', path: ['read', 'block'] })
  })

function isPinnedRaw(url: string): boolean {
  return /^[0-9a-f]{40}$/i.test(parseUrl(url)?.pathname.split('/')[3] ?? '')
}

/** A check of a text or a page. */
export type WebCheck = z.infer<typeof textCheck> | z.infer<typeof pageCheck>
