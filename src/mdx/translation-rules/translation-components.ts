import { componentDifferences } from '../translation/differences.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationComponents: TranslationRule = {
  what: 'Each section of a translation has the components of its English, in the same order and with the same attributes. Only titles and other words are translated.',
  why: 'A box that warns must not become one that advises, and a table of pools not one of services.',
  wrong: '<Alert variant="info">',
  right: '<Alert variant="error">',
  check: eachSection(componentDifferences),
}
