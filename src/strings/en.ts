import type { State } from '../attributes/verdict.ts'
import { alerts } from './en/alerts.ts'
import { attributes, states } from './en/attributes.ts'
import { figures } from './en/figures.ts'
import { choiceWords, compareWords, searchWords, siteWords, smallWords } from './en/browser.ts'
import { date, lang, list, number } from './en/format.ts'
import { publishing } from './en/publishing.ts'
import { choice } from './en/choice.ts'
import { auditKinds, factInWords, factItems, factMeanings, facts, tokenKinds } from './en/facts.ts'
import { costInEth, feeExample } from './en/cost-in-eth.ts'
import { citation, factHistory } from './en/fact-history.ts'
import { glossary } from './en/glossary.ts'
import { layout, notFound } from './en/layout.ts'
import { categories, products } from './en/products.ts'
import { methodology } from './en/methodology.ts'
import { productPage, removedList } from './en/product-page.ts'
import { quality } from './en/quality.ts'
import { rules } from './en/rules.ts'
import { translation } from './en/translation.ts'
import { trustless } from './en/trustless.ts'
import { vocabulary } from './en/vocabulary.ts'
import { comparison, ways } from './en/ways.ts'

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  lang,
  date,
  number,
  list,
  /** What stands between words that are put together; `item` between those of a row that are of one kind. */
  marks: { comma: ', ', item: ', ', semicolon: '; ', colon: ': ', stop: '.', open: ' (', close: ')', between: ' ' },
  unknown: 'Unknown',
  secondHand: 'second-hand',
  secondHandReason: 'This is second-hand: only a list that copied it says so.',
  states,
  attributes,
  considerations: { caption: 'What each attribute means' },
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
  translation,
  notFound,
  publishing,
  /** What scripts say: each page loads those of its language. */
  browser: { choiceWords, compareWords, searchWords, siteWords, smallWords },
}

/** The same keys with words of any language: a text is any text, and a function takes what it takes in English. */
type Widened<Words> = [Words] extends [State]
  ? State
  : Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : Words extends RegExp
      ? RegExp
      : { readonly [Key in keyof Words]: Widened<Words[Key]> }

/** The words of the interface in one language. Another language is another object of this type: the compiler names what it lacks. */
export type Strings = Widened<typeof en>
