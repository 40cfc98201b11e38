// Every selector by which these tests know the grid of products, in one place: the markup may change, what is tested stays.

/** The page whose grid is looked at. */
export const gridPage = '/staking/pools/'

/** The grid with what chooses in it. */
export const grid = 'product-choice'

/** One product in the grid, and its name there. */
export const entry = `${grid} tbody tr`
export const nameOf = `${entry} [role=heading]`

/** One product in print, and its name there. */
export const printedEntry = entry
export const printedName = nameOf

/** The box that lets only those through that meet an attribute. */
export const filter = (attribute: string): string => `${grid} input[name=has][value=${attribute}]`

/** What a reader clicks on, one after the other, to see products side by side. */
export const comparing = (ids: readonly string[]): string[] => [...ids.map((id) => `${grid} tr:has([id$=-${id}]) input[name=compare]`), `${grid} input[name=side]`]

/** The list of orders, which comes with the script of the grid. */
export const order = `${grid} select[name=sort]`
