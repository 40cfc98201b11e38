import type { RuleGroup } from '../../mdx/vocabulary.ts'

/** The tables of rules for contributors. */
export const rules = {
  caption: { files: 'Rules for files', pages: 'Rules for pages', products: 'Rules for product files', translations: 'Rules for translations' } satisfies Record<RuleGroup, string>,
  rule: 'Rule',
  what: 'What it checks, and why',
  wrong: 'Wrong',
  right: 'Right',
  excusable: 'You can ask for an exception, with a reason.',
} as const
