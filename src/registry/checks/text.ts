import { z } from 'zod'
import { sourceUrl } from '../url.ts'
import { longestFind, passageKeys, wordsToFind } from './passage-keys.ts'
import { faultOfRawFile, rawHost } from './raw-file.ts'
import { faultOfPattern } from './slow-pattern.ts'
import { faultOfVaguePattern } from './vague-pattern.ts'

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
    const wrong = faultOfRawFile(check.url)
    if (wrong) return fault(wrong, 'url')
    if (isBetweenSlashes(check.pattern ?? '')) return fault('expected the regular expression alone, found it between slashes; leave these out, with the flags behind them', 'pattern')
    const faulty = check.pattern === undefined ? undefined : (faultOfPattern(check.pattern) ?? faultOfVaguePattern(check.pattern))
    if (faulty) return fault(faulty, 'pattern')
    if (check.read?.block !== undefined) fault('expected no block: a text has none', 'read', 'block')
  })

/** Written as in a program: "/fee/i". */
function isBetweenSlashes(pattern: string): boolean {
  return pattern.startsWith('/') && /\/[a-z]{0,8}$/.test(pattern.slice(1))
}

/** A check of a text. */
export type TextCheck = z.infer<typeof textCheck>
