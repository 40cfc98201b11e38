import { compareJudged, type Judged, judge } from '../attributes/judge.ts'
import type { SidebarItem } from '../components/site/Aside.tsx'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import { check } from '../check/check.ts'
import { type ExplainedRule, explainedRules } from '../check/rules.ts'
import { buildDate } from '../clock.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import { pathOf } from '../mdx/page.ts'
import { type RuleGroup, ruleGroups } from '../mdx/vocabulary.ts'
import { formatAll } from '../print.ts'
import { type Category, categories } from '../registry/categories.ts'
import { loadRegistry } from '../registry/load.ts'
import { contentFiles, contentOf } from './content.ts'
import { lastChanged } from './history.ts'
import { readingOrder, sidebarOf, trailOf, type TreePage } from './tree.ts'

/** Everything a page is drawn from, besides its text: plain data. */
export interface PageProps {
  file: string
  path: string
  page: PageData
  trail: PageLink[]
  sidebar: SidebarItem[]
  previous: PageLink | null
  next: PageLink | null
  /** The day the text was last changed, or null where git has no history of it. */
  updated: string | null
  grids: Partial<Record<Category, Judged[]>>
  /** The rules of each group the page explains. */
  rules: Partial<Record<RuleGroup, ExplainedRule[]>>
  /** The day of the build. */
  today: string
  /** In a preview, what is wrong with content or registry; otherwise null. */
  complaint: string | null
}

/** The props of the page in a content file. */
export function pagePropsOf(file: string): PageProps {
  const { page } = contentOf(file)
  const path = pathOf(file)
  const pages = treePages()
  const order = readingOrder(pages)
  const here = order.findIndex((link) => link.path === path)
  const today = buildDate()
  const complaint = process.env.NODE_ENV === 'production' ? null : complaintOf(today)
  return {
    file,
    path,
    page,
    trail: trailOf(path, pages),
    sidebar: sidebarOf(path, pages),
    previous: order[here - 1] ?? null,
    next: order[here + 1] ?? null,
    updated: lastChanged(file) ?? null,
    // Facts that are refused cannot be judged; the preview says so in their place.
    grids: complaint === null ? gridsOf(page, today) : {},
    rules: Object.fromEntries(ruleGroups.filter((group) => page.uses.RuleTable?.includes(group)).map((group) => [group, explainedRules(group)])),
    today,
    complaint,
  }
}

/** The errors of the whole check, with the words and places of `npm run check`; null when there are none. */
function complaintOf(today: string): string | null {
  const { diagnostics, texts } = check(process.cwd(), today)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? formatAll(errors, texts) : null
}

function treePages(): TreePage[] {
  return contentFiles().map((file) => {
    const { title, order, sidebar } = contentOf(file).page.frontMatter
    return { path: pathOf(file), title, order, sidebar }
  })
}

/** The listings of the categories a page shows, judged and in order. */
function gridsOf(page: PageData, today: string): PageProps['grids'] {
  const wanted = categories.filter((category) => page.uses.StakingProductsCardGrid?.includes(category))
  if (wanted.length === 0) return {}
  const { listings } = loadRegistry(process.cwd(), today)
  return Object.fromEntries(wanted.map((category) => [category, listings.filter((listing) => listing.category === category).map((listing) => judge(listing, today)).sort(compareJudged)]))
}
