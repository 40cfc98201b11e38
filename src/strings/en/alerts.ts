import type { AlertVariant } from '../../mdx/alert-kinds.ts'

/** The word at the top of an alert, by its kind: what its colour and sign mean. */
export const alerts = {
  info: 'Note',
  update: 'Good to know',
  success: 'Tip',
  important: 'Important',
  warning: 'Warning',
  error: 'Danger',
} as const satisfies Record<AlertVariant, string>
