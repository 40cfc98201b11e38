import { z } from 'zod'
import { parseUrl } from '../../parse-url.ts'
import { sourceUrl } from '../url.ts'
import { passageKeys, wordsToFind } from './passage-keys.ts'

const onGitHub = /(?:^|\.)(?:github|githubusercontent)\.com$/

/** A page of a site: with the passage in which these words stand unchanged, the fact holds. */
export const pageCheck = z
  .strictObject({
    kind: z.literal('page'),
    url: sourceUrl.meta({ description: 'The page, on a host that is among the sources.' }),
    find: wordsToFind.meta({ description: 'Words that stand on the page and carry the fact, as a reader sees them.' }),
    ...passageKeys,
  })
  .superRefine((check, context) => {
    if (onGitHub.test(parseUrl(check.url)?.hostname ?? '')) context.addIssue({ code: 'custom', message: 'expected a page of a site, found one of GitHub, where others write beside those to whom a repository belongs; read a file of it with "kind": "text"', path: ['url'] })
    if (check.read?.block !== undefined) context.addIssue({ code: 'custom', message: 'expected no block: a page has none', path: ['read', 'block'] })
  })

/** A check of a page. */
export type PageCheck = z.infer<typeof pageCheck>
