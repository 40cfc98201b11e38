import type { MDXComponents } from 'mdx/types'
import type { ComponentProps } from 'react'
import { attributesOf, type Judged } from '../../attributes/judge.ts'
import type { ExplainedRule } from '../../check/rules.ts'
import type { ComponentName, RuleGroup } from '../../mdx/vocabulary.ts'
import { type Category, categoriesOf, type Way } from '../../registry/categories.ts'
import type { QualityCounts, Scope } from '../../registry/quality.ts'
import { ComponentTable } from '../contributing/ComponentTable.tsx'
import { FrontMatterTable } from '../contributing/FrontMatterTable.tsx'
import { RuleTable } from '../contributing/RuleTable.tsx'
import { Figure } from '../figures/Figure.tsx'
import { AttributeMethods } from '../methodology/AttributeMethods.tsx'
import { FactQuality } from '../methodology/FactQuality.tsx'
import { FeeExample } from '../methodology/FeeExample.tsx'
import { OrderExample } from '../methodology/OrderExample.tsx'
import { TrustlessExample } from '../methodology/TrustlessExample.tsx'
import { TrustlessRule } from '../methodology/TrustlessRule.tsx'
import { RemovedListings } from '../product/RemovedListings.tsx'
import type { PageLink } from '../site/Breadcrumbs.tsx'
import { ListingNames } from '../site/ListingNames.tsx'
import { SearchField } from '../site/SearchField.tsx'
import { SiteIndex } from '../site/SiteIndex.tsx'
import { TermIndex, type TermLink } from '../site/TermIndex.tsx'
import { Comparison } from '../staking/Comparison.tsx'
import { Considerations } from '../staking/Considerations.tsx'
import { ProductGrid } from '../staking/ProductGrid.tsx'
import { Alert, AlertContent, AlertDescription, AlertEmoji, AlertTitle, InfoBanner } from './Alert.tsx'
import { Anchor } from './Anchor.tsx'
import { BehindNote } from './BehindNote.tsx'
import { Card, CardGrid } from './CardGrid.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { Divider } from './Divider.tsx'
import { Emoji } from './Emoji.tsx'
import { ExpandableCard } from './ExpandableCard.tsx'
import { GlossaryLink } from './GlossaryLink.tsx'
import { Heading } from './Heading.tsx'
import { ButtonLink, DocLink } from './LinkComponents.tsx'
import { InEnglish } from './InEnglish.tsx'
import { List, OrderedList } from './List.tsx'
import { Quote } from './Quote.tsx'
import { Table } from './Table.tsx'
import { TaskBox } from './TaskBox.tsx'
import { Term } from './Term.tsx'

/** The data a page's components draw from. */
export interface ComponentData {
  /** The listings of each category the page shows, in order. */
  grids: Partial<Record<Category, Judged[]>>
  /** The names of the listings of each category the page names, as links. */
  names: Partial<Record<Category, PageLink[]>>
  /** The rules of each group the page explains. */
  rules: Partial<Record<RuleGroup, ExplainedRule[]>>
  /** The listings that were removed, where the page names them. */
  removed: Judged[]
  /** The listings with which the page explains the order. */
  example: Judged[]
  /** The pools with which the page explains the rule for what is trustless. */
  controlled: Judged[]
  /** How good the facts are, where the page says so. */
  quality: Record<Scope, QualityCounts> | null
  /** Everything there is, where the page lists it. */
  index: PageLink[]
  /** The terms of the glossary, where the page leads to them. */
  terms: TermLink[]
  /** The day of the build, `YYYY-MM-DD`, where the page shows what depends on it; otherwise ''. */
  today: string
}

const h = (level: 2 | 3 | 4 | 5 | 6) =>
  function BoundHeading(props: ComponentProps<'h2'>) {
    return <Heading level={level} {...props} />
  }

/** Elements of Markdown, and what plugins put into a page's text. */
const elements = { GlossaryLink, BehindNote, InEnglish, a: Anchor, table: Table, input: TaskBox, pre: CodeBlock, blockquote: Quote, ul: List, ol: OrderedList, h2: h(2), h3: h(3), h4: h(4), h5: h(5), h6: h(6) }

/** Binds the names content uses to views and their data. Every name of the vocabulary is here, and no other. */
export function bindings({ grids, names, rules, removed, example, controlled, quality, index, terms, today }: ComponentData): MDXComponents {
  const components = {
    CardGrid,
    Card,
    Emoji,
    Figure,
    StakingComparison: ({ page }: { page: Way }) => <Comparison way={page} />,
    StakingConsiderations: ({ page }: { page: Way }) => <Considerations attributes={attributesOf(...categoriesOf[page])} />,
    StakingProductsCardGrid: ({ category }: { category: Category }) => <ProductGrid category={category} listings={grids[category] ?? []} today={today} />,
    ListingNames: ({ category }: { category: Category }) => <ListingNames category={category} links={names[category] ?? []} />,
    Term,
    Alert,
    AlertContent,
    AlertTitle,
    AlertDescription,
    AlertEmoji,
    InfoBanner,
    ExpandableCard,
    ButtonLink,
    DocLink,
    Divider,
    AttributeMethods,
    OrderExample: () => <OrderExample listings={example} today={today} />,
    FactQuality: () => <FactQuality counts={quality} today={today} />,
    TrustlessRule,
    TrustlessExample: () => <TrustlessExample pools={controlled} />,
    FeeExample,
    RemovedListings: () => <RemovedListings listings={removed} />,
    SiteIndex: () => <SiteIndex links={index} />,
    SearchField,
    TermIndex: () => <TermIndex terms={terms} />,
    RuleTable: ({ of }: { of: RuleGroup }) => <RuleTable group={of} rules={rules[of] ?? []} />,
    ComponentTable,
    FrontMatterTable,
  } satisfies Record<ComponentName, unknown>
  return { ...elements, ...components } as MDXComponents
}
