import { glossaryProduct } from './glossary-product.ts'
import { linkHost } from './link-host.ts'
import { linkTarget } from './link-target.ts'
import type { SiteRule } from './site.ts'

/** Every rule that looks at a page as part of the site, by id. */
export const siteRules: Readonly<Record<string, SiteRule>> = { 'link-target': linkTarget, 'link-host': linkHost, 'glossary-product': glossaryProduct }
