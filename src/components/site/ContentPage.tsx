import type { ReactNode } from 'react'
import { categories, pathOfWay, wayOf } from '../../registry/categories.ts'
import { listId } from '../../registry/list-id.ts'
import { linkTarget } from '../place.tsx'
import { bindings, type ComponentData } from '../mdx/bindings.tsx'
import type { ProductList } from './Hero.tsx'
import { InLanguage } from './InLanguage.tsx'
import { Page, type PageParts } from './Page.tsx'

interface Props extends PageParts, ComponentData {
  /** Draws the page's text with these components. */
  text: (components: ReturnType<typeof bindings>) => ReactNode
}

/** A page that is made from a file of content/: its frame, and its text with the components that it names. */
export function ContentPage({ text, ...props }: Props) {
  return (
    <InLanguage place={props}>
      <Page {...props} lists={listsOf(props)}>
        {text(bindings(props))}
      </Page>
    </InLanguage>
  )
}

/** The lists that a page shows, and those whose listings it names, which stand on another page; with the number of listings in each. */
function listsOf({ grids, names, ...place }: Pick<Props, 'grids' | 'names' | 'lang' | 'inEnglish'>): ProductList[] {
  return categories.flatMap((category) => {
    const here = grids[category]?.length
    const count = here || names[category]?.length
    return count ? [{ category, count, href: here ? `#${listId(category)}` : linkTarget(`${pathOfWay(wayOf(category))}#${listId(category)}`, place).href }] : []
  })
}
