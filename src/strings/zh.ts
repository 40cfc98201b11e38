import { rules } from './en/rules.ts'
import { vocabulary } from './en/vocabulary.ts'
import type { Strings } from './en.ts'
import { alerts } from './zh/alerts.ts'
import { attributes, states } from './zh/attributes.ts'
import * as browser from './zh/browser.ts'
import { choice } from './zh/choice.ts'
import { costInEth, feeExample } from './zh/cost-in-eth.ts'
import { citation, factHistory } from './zh/fact-history.ts'
import { auditKinds, factInWords, factItems, factMeanings, facts, tokenKinds } from './zh/facts.ts'
import { figures } from './zh/figures.ts'
import { date, lang, list, number } from './zh/format.ts'
import { glossary } from './zh/glossary.ts'
import { layout, notFound } from './zh/layout.ts'
import { methodology } from './zh/methodology.ts'
import { productPage, removedList } from './zh/product-page.ts'
import { categories, products } from './zh/products.ts'
import { publishing } from './zh/publishing.ts'
import { quality } from './zh/quality.ts'
import { translation } from './zh/translation.ts'
import { trustless } from './zh/trustless.ts'
import { comparison, ways } from './zh/ways.ts'

/** Every word of the interface, in Simplified Chinese. What only contributors read stays English, as their pages do. */
export const zh: Strings = {
  lang,
  date,
  number,
  list,
  marks: { comma: '，', item: '、', semicolon: '；', colon: '：', stop: '。', open: '（', close: '）', between: '' },
  unknown: '未知',
  secondHand: '二手',
  secondHandReason: '这是二手信息：只有转载它的列表这样说。',
  states,
  attributes,
  considerations: { caption: '各评估项的含义' },
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
