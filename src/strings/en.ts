import { attributes, states } from './en/attributes.ts'
import { date, lang, number } from './en/format.ts'
import { layout, notFound } from './en/layout.ts'
import { categories, products } from './en/products.ts'
import { rules } from './en/rules.ts'
import { comparison, ways } from './en/ways.ts'

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  lang,
  date,
  number,
  unknown: 'Unknown',
  states,
  attributes,
  considerations: { caption: 'What each attribute means' },
  categories,
  ways,
  comparison,
  products,
  rules,
  layout,
  notFound,
} as const

/** The words of the interface in one language. */
export type Strings = typeof en
