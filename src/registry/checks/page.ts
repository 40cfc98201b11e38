import { z } from 'zod'
import { sourceUrl } from '../url.ts'
import { passageKeys, wordsToFind } from './passage-keys.ts'

/** A page of a site: with the passage in which these words stand unchanged, the fact holds. */
export const pageCheck = z
  .strictObject({
    kind: z.literal('page'),
    url: sourceUrl.meta({ description: 'The page, on a host that is among the sources.' }),
    find: wordsToFind.meta({ description: 'Words that stand on the page and carry the fact, as a reader sees them.' }),
    ...passageKeys,
  })
  .superRefine((check, context) => {
    if (/^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:blob|raw)|raw\.githubusercontent\.com)\//.test(check.url)) context.addIssue({ code: 'custom', message: 'expected a page, found a file in a repository; write "kind": "text" and its raw address, https://raw.githubusercontent.com/owner/name/branch/path', path: ['url'] })
    if (check.read?.block !== undefined) context.addIssue({ code: 'custom', message: 'expected no block: a page has none', path: ['read', 'block'] })
  })

/** A check of a page. */
export type PageCheck = z.infer<typeof pageCheck>
