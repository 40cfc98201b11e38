import { rules } from './en/rules.ts'
import { vocabulary } from './en/vocabulary.ts'
import type { Strings } from './en.ts'
import { alerts } from './es/alerts.ts'
import { attributes, states } from './es/attributes.ts'
import * as browser from './es/browser.ts'
import { choice } from './es/choice.ts'
import { costInEth, feeExample } from './es/cost-in-eth.ts'
import { citation, factHistory } from './es/fact-history.ts'
import { auditKinds, factInWords, factItems, factMeanings, facts, tokenKinds } from './es/facts.ts'
import { figures } from './es/figures.ts'
import { date, lang, list, number } from './es/format.ts'
import { glossary } from './es/glossary.ts'
import { layout, notFound } from './es/layout.ts'
import { methodology } from './es/methodology.ts'
import { productPage, removedList } from './es/product-page.ts'
import { categories, products } from './es/products.ts'
import { publishing } from './es/publishing.ts'
import { quality } from './es/quality.ts'
import { translation } from './es/translation.ts'
import { trustless } from './es/trustless.ts'
import { comparison, ways } from './es/ways.ts'

/** Every word of the interface, in Spanish. What only contributors read stays English, as their pages do. */
export const es: Strings = {
  lang,
  date,
  number,
  list,
  marks: { comma: ', ', item: ', ', semicolon: '; ', colon: ': ', stop: '.', open: ' (', close: ')', between: ' ' },
  unknown: 'No se sabe',
  secondHand: 'de segunda mano',
  secondHandReason: 'Es de segunda mano: solo lo dice una lista que lo copió.',
  states,
  attributes,
  considerations: { caption: 'Qué significa cada atributo' },
  categories,
  ways,
  comparison,
  figures,
  products,
  choice,
  facts,
  factMeanings,
  factInWords,
  factItems,
  tokenKinds,
  auditKinds,
  productPage,
  factHistory,
  citation,
  costInEth,
  removedList,
  methodology,
  quality,
  trustless,
  feeExample,
  rules,
  alerts,
  vocabulary,
  glossary,
  layout,
  notFound,
  publishing,
  browser,
  translation,
}
