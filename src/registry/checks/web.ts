import { z } from 'zod'
import { parseUrl } from '../../parse-url.ts'
import { sourceUrl } from '../url.ts'
import { tidied } from './passage.ts'
import { faultOfRawFile, rawHost } from './raw-file.ts'
import { reading } from './read.ts'
import { faultOfPattern } from './slow-pattern.ts'
import { faultOfVaguePattern } from './vague-pattern.ts'

const [shortest, longest] = [8, 300]

// White space and what nobody sees are not looked for, so they do not count.
const words = z.string().min(shortest).max(longest).refine((text) => text.length < shortest || tidied(text).length >= shortest, `expected at least ${shortest} characters that can be seen, with one space between words; give the words that carry the fact`)
const passage = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'expected "sha256-" and the hash of the passage; leave it out, and `npm run recheck -- --write` writes it')
const shared = {
  passage: passage.optional().meta({ description: 'The hash of the lines in which these words stand, when a person read them. Written by `npm run recheck -- --write`.' }),
  read: reading.optional(),
}

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
    const wrong = faultOfRawFile(check.url)
    if (wrong) return fault(wrong, 'url')
    const faulty = check.pattern === undefined ? undefined : (faultOfPattern(check.pattern) ?? faultOfVaguePattern(check.pattern))
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
    if (onGitHub.test(parseUrl(check.url)?.hostname ?? '')) context.addIssue({ code: 'custom', message: 'expected a page of a site, found one of GitHub, where others write beside those to whom a repository belongs; read a file of it with "kind": "text"', path: ['url'] })
    if (check.read?.block !== undefined) context.addIssue({ code: 'custom', message: 'expected no block: a page has none', path: ['read', 'block'] })
  })

const onGitHub = /(?:^|\.)(?:github|githubusercontent)\.com$/

/** A check of a text or a page. */
export type WebCheck = z.infer<typeof textCheck> | z.infer<typeof pageCheck>
