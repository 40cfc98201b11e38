import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import type { OutlineItem } from '../../mdx/transforms/page-data.ts'
import { shell } from '../../theme/recipes/page.ts'
import { Aside, type SidebarItem } from './Aside.tsx'
import { Breadcrumbs, type PageLink } from './Breadcrumbs.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Meta, type PageFeed } from './Meta.tsx'
import type { PageInLanguage } from '../place.tsx'
import { SkipLink } from './SkipLink.tsx'

const Shell = chakra('div', shell)

/** Where a page stands among the others. Paths are those of English pages, in all languages; where they lead is for `Link` to say. */
export interface Place extends PageInLanguage {
  trail: PageLink[]
  sidebar: SidebarItem[]
}

interface Props extends Place {
  title: string
  /** What tabs and search engines call it, where that is more than its title. */
  tab?: string
  description: string
  outline: OutlineItem[]
  feed?: PageFeed
  children: ReactNode
}

/** What stands around every page: head, header, the column to move around in, footer. */
export function Frame({ path, trail, sidebar, title, tab, description, outline, feed, children }: Props) {
  return (
    <>
      <Meta path={path} title={title} tab={tab} description={description} feed={feed} />
      <SkipLink />
      <Header current={path} />
      <Shell>
        <Aside current={path} sidebar={sidebar} outline={outline} />
        <main id="site-content">
          <Breadcrumbs trail={trail} />
          {children}
        </main>
      </Shell>
      <Footer />
    </>
  )
}
