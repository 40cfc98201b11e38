import { figureNames } from '../figures/names.ts'
import { categories, ways } from '../registry/categories.ts'
import { alertVariants } from './alert-kinds.ts'

/** What an attribute of a component may hold. Each is written as a literal text. */
export type PropKind =
  | { kind: 'text' }
  | { kind: 'emoji' }
  | { kind: 'length' }
  /** Where a link leads. */
  | { kind: 'address' }
  /** An anchor. */
  | { kind: 'id' }
  /** There or not, without a value. */
  | { kind: 'flag' }
  | { kind: 'choice'; values: readonly string[] }

/** The groups in which rules for contributors are explained. */
export const ruleGroups = ['files', 'pages', 'products', 'translations'] as const

/** One group of rules. */
export type RuleGroup = (typeof ruleGroups)[number]

/** How a link that is a button looks. */
export const buttonVariants = ['solid', 'outline', 'outline-color'] as const

/** What a term of the glossary is about: the glossary can be narrowed down to one of these. */
export const termSubjects = ['ethereum', 'validators', 'pools', 'tokens', 'exits'] as const

/** The subject of a term. */
export type TermSubject = (typeof termSubjects)[number]

/** A component that content may use. */
export interface ComponentWords {
  /** What it shows, for the contributor's guide. */
  what: string
  props: Readonly<Record<string, PropKind & { required?: boolean }>>
  /** `none`: nothing between the tags. `prose`: anything a page may contain. A list: only these components. */
  children: 'none' | 'prose' | readonly string[]
  /** Attributes of which a tag has exactly one. */
  oneOf?: readonly string[]
  /** How it is written, for the contributor's guide. A test holds it to the rules. */
  example: string
}

/** Every component that content may use, with its attributes. The views in `src/components/mdx` are bound to these names. */
export const components = {
  CardGrid: { what: 'Cards side by side.', props: {}, children: ['Card'], example: '<CardGrid>\n<Card title="A card">Words.</Card>\n</CardGrid>' },
  Card: {
    what: 'One card: title, emoji and a few sentences, as children or as `description`.',
    props: { title: { kind: 'text', required: true }, emoji: { kind: 'emoji' }, description: { kind: 'text' } },
    children: 'prose',
    example: '<CardGrid>\n<Card title="Stake today" emoji=":stopwatch:">\nA few sentences.\n</Card>\n</CardGrid>',
  },
  Emoji: {
    what: 'An emoji that screen readers name.',
    props: { text: { kind: 'emoji', required: true }, mr: { kind: 'length' } },
    children: 'none',
    example: '<Emoji text=":warning:" mr="0.5rem" />',
  },
  Figure: {
    what: 'A picture, drawn from data when the site is built.',
    props: { name: { kind: 'choice', values: figureNames, required: true } },
    children: 'none',
    example: '<Figure name="exit-queue" />',
  },
  StakingComparison: {
    what: 'How this way to stake compares with the others.',
    props: { page: { kind: 'choice', values: ways, required: true } },
    children: 'none',
    example: '<StakingComparison page="pools" />',
  },
  StakingConsiderations: {
    what: 'What each attribute means.',
    props: { page: { kind: 'choice', values: ways, required: true } },
    children: 'none',
    example: '<StakingConsiderations page="pools" />',
  },
  StakingProductsCardGrid: {
    what: 'A card for each listing of a category.',
    props: { category: { kind: 'choice', values: categories, required: true } },
    children: 'none',
    example: '<StakingProductsCardGrid category="pools" />',
  },
  ListingNames: {
    what: 'The name of each listing of a category, as a link to its page.',
    props: { category: { kind: 'choice', values: categories, required: true } },
    children: 'none',
    example: '<ListingNames category="pools" />',
  },
  Term: {
    what: 'A glossary term with its explanation. Pages link to it where they first use it. Readers can narrow the glossary down to its subject. In a translation, `id` is that of the English term.',
    props: { name: { kind: 'text', required: true }, also: { kind: 'text' }, id: { kind: 'id' }, subject: { kind: 'choice', values: termSubjects, required: true } },
    children: 'prose',
    example: '<Term name="slot" also="slots" subject="ethereum">\nThe twelve seconds in which one block can be made.\n</Term>',
  },
  Alert: {
    what: 'A box that readers must not miss. A word and a sign say which kind it is.',
    props: { variant: { kind: 'choice', values: alertVariants } },
    children: 'prose',
    example: '<Alert variant="warning">\nNobody who helps you needs your recovery phrase.\n</Alert>',
  },
  AlertContent: {
    what: 'The title and words of an alert together, as ethereum.org writes them. Optional.',
    props: {},
    children: 'prose',
    example: '<Alert>\n<AlertContent>\nWords.\n</AlertContent>\n</Alert>',
  },
  AlertTitle: {
    what: 'The title of an alert.',
    props: {},
    children: 'prose',
    example: '<Alert variant="error">\n<AlertTitle>Keep your keys</AlertTitle>\n\nWords.\n</Alert>',
  },
  AlertDescription: {
    what: 'The words of an alert below its title. Optional.',
    props: {},
    children: 'prose',
    example: '<Alert>\n<AlertDescription>\nWords.\n</AlertDescription>\n</Alert>',
  },
  AlertEmoji: {
    what: 'An emoji that replaces the sign of an alert.',
    props: { text: { kind: 'emoji', required: true } },
    children: 'none',
    example: '<Alert variant="success">\n<AlertEmoji text=":bulb:" />\n\nWords.\n</Alert>',
  },
  InfoBanner: {
    what: 'An alert in one tag: a note, or a warning with `isWarning`.',
    props: { title: { kind: 'text' }, emoji: { kind: 'emoji' }, isWarning: { kind: 'flag' }, shouldCenter: { kind: 'flag' } },
    children: 'prose',
    example: '<InfoBanner isWarning emoji=":warning:">\nWords.\n</InfoBanner>',
  },
  ExpandableCard: {
    what: 'A card whose words unfold below its title. On paper it is open. Its title is its anchor, unless it has an `id`.',
    props: { title: { kind: 'text', required: true }, contentPreview: { kind: 'text' }, id: { kind: 'id' } },
    children: 'prose',
    example: '<ExpandableCard title="Can I leave?" contentPreview="Yes, after a queue.">\nHow long it takes depends on how many want to.\n</ExpandableCard>',
  },
  ButtonLink: {
    what: 'A link that looks like a button: the one step that a page leads to.',
    props: { href: { kind: 'address' }, to: { kind: 'address' }, variant: { kind: 'choice', values: buttonVariants } },
    children: 'prose',
    oneOf: ['href', 'to'],
    example: '<ButtonLink href="/staking/pools">Compare pools</ButtonLink>',
  },
  DocLink: {
    what: 'A link to further reading, on a line of its own.',
    props: { href: { kind: 'address' }, to: { kind: 'address' } },
    children: 'prose',
    oneOf: ['href', 'to'],
    example: '<DocLink href="/glossary">\n  What the words mean\n</DocLink>',
  },
  Divider: { what: 'A line between two parts of a page that no heading separates.', props: {}, children: 'none', example: 'Words.\n\n<Divider />\n\nOther words.' },
  AttributeMethods: { what: 'How each attribute is judged, from the code that does it.', props: {}, children: 'none', example: '<AttributeMethods />' },
  OrderExample: { what: 'The order of cards, worked out for two real pools.', props: {}, children: 'none', example: '<OrderExample />' },
  FactQuality: { what: 'How good our facts are, in numbers, and what the kinds of source are.', props: {}, children: 'none', example: '<FactQuality />' },
  TrustlessRule: { what: 'How it is worked out whether a pool is trustless, with the limits that the code has.', props: {}, children: 'none', example: '<TrustlessRule />' },
  TrustlessExample: { what: 'That rule, worked through for two real pools.', props: {}, children: 'none', example: '<TrustlessExample />' },
  FeeExample: { what: 'What a fee takes from a stake, worked out at the rate that is the same for all pools.', props: {}, children: 'none', example: '<FeeExample />' },
  RemovedListings: { what: 'Every listing that was removed, with the day and the reason.', props: {}, children: 'none', example: '<RemovedListings />' },
  SiteIndex: { what: 'Everything on the site, from A to Z: pages, listings and terms.', props: {}, children: 'none', example: '<SiteIndex />' },
  SearchField: { what: 'A field that opens the search as you type.', props: {}, children: 'none', example: '<SearchField />' },
  TermIndex: { what: 'Letters to jump to in the glossary, and subjects to narrow it down to. Put it before the terms.', props: {}, children: 'none', example: '<TermIndex />' },
  RuleTable: {
    what: 'What contributions are checked for, from the rules themselves.',
    props: { of: { kind: 'choice', values: ruleGroups, required: true } },
    children: 'none',
    example: '<RuleTable of="pages" />',
  },
  ComponentTable: { what: 'Every component, with its attributes and an example: this table.', props: {}, children: 'none', example: '<ComponentTable />' },
  FrontMatterTable: { what: 'Every key of a page’s front matter.', props: {}, children: 'none', example: '<FrontMatterTable />' },
} as const satisfies Record<string, ComponentWords>

/** The name of a component that content may use. */
export type ComponentName = keyof typeof components

/** The id of a component's row on the page that lists them. */
export function anchorOfComponent(name: string): string {
  return `site-component-${name.toLowerCase()}`
}

/** The components that are links. Each has its address in one of its attributes of that kind. */
export const linkComponents = Object.entries<ComponentWords>(components).flatMap(([name, { props }]) => (Object.values(props).some(({ kind }) => kind === 'address') ? [name] : []))

/** The components with a title that is their anchor. */
export const titledCards: readonly string[] = ['Card', 'ExpandableCard'] satisfies ComponentName[]

/** Attributes that pages of ethereum.org write and that mean nothing here: they count presses, or say how far apart things stand. */
export const meaningless: readonly string[] = ['eventAction', 'eventCategory', 'eventName', 'customEventOptions', 'mt', 'mb', 'mx', 'my', 'isSecondary', 'hideArrow']
