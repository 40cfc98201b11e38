import { pathOf } from '../page.ts'
import { staysEnglish } from '../../languages.ts'
import type { TranslationRule } from './translation.ts'

export const translationOriginal: TranslationRule = {
  what: 'A translation stands at the path of its English page, below `content/translations/` and the folder of its language. Pages for contributors and about data stay English.',
  why: 'A page that English does not have could say anything, and nothing would hold it to the facts.',
  wrong: 'content/translations/es/staking/a-pool-of-mine/index.mdx',
  right: 'content/translations/es/staking/pools/index.mdx',
  check: ({ original, isThere }) => {
    const say = (message: string) => [{ range: { start: 0, end: 3 }, message }]
    if (staysEnglish(pathOf(original))) return say(`Unexpected translation of ${original}, expected a page for readers: those for contributors and about data stay English. Remove the file.`)
    return isThere ? [] : say(`Unexpected translation without an English page, expected ${original} to be there; move it to the path of the page that it translates, or remove it.`)
  },
}
