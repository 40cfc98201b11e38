/** The kinds of an alert. ethereum.org writes most of them; `important` is GitHub's. */
export const alertVariants = ['info', 'success', 'update', 'important', 'warning', 'error'] as const

/** One kind of alert. */
export type AlertVariant = (typeof alertVariants)[number]

/** The names of alerts in Docusaurus (`:::note`), and the kind that each is. */
export const namesOfBoxes: Readonly<Record<string, AlertVariant>> = { note: 'info', info: 'info', tip: 'success', important: 'important', caution: 'warning', warning: 'warning', danger: 'error' }

/** The names of alerts on GitHub (`> [!NOTE]`), in small letters, and the kind that each is. */
export const namesOfQuotes: Readonly<Record<string, AlertVariant>> = { note: 'info', tip: 'success', important: 'important', warning: 'warning', caution: 'error' }
