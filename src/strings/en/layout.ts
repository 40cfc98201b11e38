import { date } from './format.ts'

/** What stands around a page. */
export const layout = {
  skip: 'Skip to content',
  sections: { '/staking': 'Staking', '/staking/pools': 'Pools', '/client-diversity': 'Client diversity', '/contributing': 'Contribute' },
  search: 'Search',
  searchField: 'Search this site',
  searchWithoutScript: 'The search needs JavaScript, which is switched off here. Below is everything on the site, by letter.',
  everything: 'Everything, by letter',
  aside: 'Around this page',
  section: 'In this section',
  site: 'Site',
  menu: 'Menu',
  onThisPage: 'On this page',
  breadcrumbs: 'You are here',
  home: 'Home',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Previous and next page',
  related: 'Related pages',
  edit: 'Edit this page',
  updated: (day: string) => `Text last changed on ${date(day)}`,
  footer: 'Nothing here is advice to buy. You can lose ETH by staking it.',
  about: { '/methodology': 'How we judge', '/glossary': 'Glossary', '/staking/removed': 'No longer listed', '/feed.xml': 'Feed of changes' },
  licence: 'Source code and data',
  otherWays: 'Other ways to stake',
  summary: 'In short',
  table: (name: string) => `Table: ${name}`,
  code: (words: string) => `Code: ${words}`,
  /** The notes at the end of a page, and the way back from one to its mark. */
  notes: 'Sources',
  backToMark: (mark: string) => `Back to reference ${mark}`,
  task: { done: 'Done', open: 'To do' },
} as const

/** The page for an address that leads nowhere. */
export const notFound = {
  title: 'This page does not exist',
  text: 'The address may be mistyped, or the page may have moved. Try one of these:',
} as const
