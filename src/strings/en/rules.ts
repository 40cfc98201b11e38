import type { RuleGroup } from '../../mdx/vocabulary.ts'

/** The tables of rules for contributors. */
export const rules = {
  caption: { files: 'Rules for files', pages: 'Rules for pages', products: 'Rules for product files' } satisfies Record<RuleGroup, string>,
  rule: 'Rule',
  what: 'What it asks, and why',
  wrong: 'Wrong',
  right: 'Right',
  excusable: 'An exception with a reason is possible.',
} as const
