// Every selector by which these tests know the grid of products, in one place: the markup may change, what is tested stays.

/** The page whose grid is looked at. */
export const gridPage = '/staking/pools/'

/** One product in the grid. */
export const entry = 'product-choice article'

/** The name in a product's entry. */
export const nameIn = 'h3'

/** The box that lets only those through that meet an attribute. */
export const filter = (attribute: string) => `product-choice input[name=has][value=${attribute}]`

/** The box that takes a product into the comparison. */
export const pick = (id: string) => `product-choice input[name=compare][value=${id}]`

/** The box that shows those picked side by side. */
export const sideBySide = 'product-choice input[name=side]'

/** The list of orders, which is there once the script of the grid is. */
export const order = 'product-choice select[name=sort]'
