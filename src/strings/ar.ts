import { rules } from './en/rules.ts'
import { vocabulary } from './en/vocabulary.ts'
import type { Strings } from './en.ts'
import { alerts } from './ar/alerts.ts'
import { attributes, states } from './ar/attributes.ts'
import * as browser from './ar/browser.ts'
import { choice } from './ar/choice.ts'
import { costInEth, feeExample } from './ar/cost-in-eth.ts'
import { citation, factHistory } from './ar/fact-history.ts'
import { auditKinds, factInWords, factItems, factMeanings, facts, tokenKinds } from './ar/facts.ts'
import { figures } from './ar/figures.ts'
import { date, lang, list, number } from './ar/format.ts'
import { glossary } from './ar/glossary.ts'
import { layout, notFound } from './ar/layout.ts'
import { methodology } from './ar/methodology.ts'
import { productPage, removedList } from './ar/product-page.ts'
import { categories, products } from './ar/products.ts'
import { publishing } from './ar/publishing.ts'
import { quality } from './ar/quality.ts'
import { translation } from './ar/translation.ts'
import { trustless } from './ar/trustless.ts'
import { comparison, ways } from './ar/ways.ts'

/** Every word of the interface, in Arabic. What only contributors read stays English, as their pages do. */
export const ar: Strings = {
  lang,
  date,
  number,
  list,
  marks: { comma: '، ', item: '، ', semicolon: '؛ ', colon: ': ', stop: '.', open: ' (', close: ')', between: ' ' },
  unknown: 'غير معروف',
  secondHand: 'منقول',
  secondHandReason: 'هذا منقول: لا تقوله إلا قائمة نقلته عن غيرها.',
  states,
  attributes,
  considerations: { caption: 'ما يعنيه كل معيار' },
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
