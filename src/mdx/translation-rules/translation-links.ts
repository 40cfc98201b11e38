import { linkDifferences } from '../translation/differences.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationLinks: TranslationRule = {
  what: 'Each section of a translation has the links of its English, written as there: the build leads to the page in the reader\'s language. Hosts in words and code are those of English too.',
  why: 'A link to a look-alike is a theft.',
  wrong: '[Pools](/es/staking/pools)',
  right: '[Pools](/staking/pools)',
  check: eachSection(linkDifferences),
}
