import { figureNames } from '../figures/names.ts'
import { categories, ways } from '../registry/categories.ts'

/** What an attribute of a component may hold. Each is written as a literal text. */
export type PropKind =
  | { kind: 'text' }
  | { kind: 'emoji' }
  | { kind: 'length' }
  | { kind: 'choice'; values: readonly string[] }

/** The groups in which rules for contributors are explained. */
export const ruleGroups = ['files', 'pages', 'products'] as const

/** One group of rules. */
export type RuleGroup = (typeof ruleGroups)[number]

/** A component that content may use. */
export interface ComponentWords {
  /** What it shows, for the contributor's guide. */
  what: string
  props: Readonly<Record<string, PropKind & { required?: boolean }>>
  /** `none`: nothing between the tags. `prose`: anything a page may contain. A list: only these components. */
  children: 'none' | 'prose' | readonly string[]
}

/** Every component that content may use, with its attributes. The views in `src/components/mdx` are bound to these names. */
export const components = {
  CardGrid: { what: 'Cards side by side.', props: {}, children: ['Card'] },
  Card: {
    what: 'One card: title, emoji and a few sentences, as children or as `description`.',
    props: { title: { kind: 'text', required: true }, emoji: { kind: 'emoji' }, description: { kind: 'text' } },
    children: 'prose',
  },
  Emoji: {
    what: 'An emoji that screen readers name.',
    props: { text: { kind: 'emoji', required: true }, mr: { kind: 'length' } },
    children: 'none',
  },
  Figure: {
    what: 'A picture, drawn from data when the site is built.',
    props: { name: { kind: 'choice', values: figureNames, required: true } },
    children: 'none',
  },
  StakingComparison: {
    what: 'This way to stake against the others.',
    props: { page: { kind: 'choice', values: ways, required: true } },
    children: 'none',
  },
  StakingConsiderations: {
    what: 'What each attribute means.',
    props: { page: { kind: 'choice', values: ways, required: true } },
    children: 'none',
  },
  StakingProductsCardGrid: {
    what: 'A card for each listing of a category.',
    props: { category: { kind: 'choice', values: categories, required: true } },
    children: 'none',
  },
  Term: {
    what: 'A term of the glossary with its explanation. Pages link to it where they use it first.',
    props: { name: { kind: 'text', required: true }, also: { kind: 'text' } },
    children: 'prose',
  },
  AttributeMethods: { what: 'How each attribute is judged, from the code that does it.', props: {}, children: 'none' },
  OrderExample: { what: 'The order of cards, worked out for two real pools.', props: {}, children: 'none' },
  RemovedListings: { what: 'Every listing that was removed, with the day and the reason.', props: {}, children: 'none' },
  SiteIndex: { what: 'Everything on the site, by letter: pages, listings and terms.', props: {}, children: 'none' },
  RuleTable: {
    what: 'What contributions are checked for, from the rules themselves.',
    props: { of: { kind: 'choice', values: ruleGroups, required: true } },
    children: 'none',
  },
} as const satisfies Record<string, ComponentWords>

/** The name of a component that content may use. */
export type ComponentName = keyof typeof components

/** HTML elements that content may write as tags, and the attributes each may have. Everything else is refused. */
export const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'lang'],
  abbr: ['title'],
  b: [], br: [], cite: [], code: [], dd: [], del: [], details: ['open'], dl: [], dt: [], em: [], figcaption: [], figure: [],
  hr: [], i: ['lang'], ins: [], kbd: [], li: [], mark: [], ol: ['start', 'reversed'], p: ['lang', 'dir'], q: [], s: [], small: [],
  span: ['lang', 'dir'], strong: [], sub: [], summary: [], sup: [], time: ['datetime'], ul: [], var: [],
}

/** What an attribute of an HTML element may say, where not every text will do, and the words for it. */
export const elementValues: Readonly<Record<string, { form: RegExp; expected: string }>> = {
  lang: { form: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, expected: 'a language tag such as "en"' },
  dir: { form: /^(?:ltr|rtl|auto)$/, expected: '"ltr", "rtl" or "auto"' },
  start: { form: /^\d{1,4}$/, expected: 'a number from 0 to 9999' },
  datetime: { form: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD' },
}

/** The elements that mean something only directly inside certain others. */
export const parentsOf: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'], summary: ['details'], figcaption: ['figure'],
}

/** The elements that hold nothing but certain others. */
export const onlyChildrenOf: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'], ol: ['li'], dl: ['dt', 'dd'],
}
