import { chakra } from '@chakra-ui/react'
import type { OutlineItem } from '../../mdx/transforms/page-data.ts'
import { aside } from '../../theme/recipes/page.ts'
import { notesId } from '../mdx/Heading.tsx'
import { useStrings } from '../strings.tsx'
import { Link, TitleOf } from '../Link.tsx'

const Column = chakra('aside', aside)

/** A link in the sidebar with those below it. */
export interface SidebarItem {
  path: string
  title: string
  children: SidebarItem[]
}

/** This page's headings, and the pages around it. Two disclosures in a row, which open without script; on large screens they stand open, one above the other. */
export function Aside({ current, sidebar, outline }: { current: string; sidebar: SidebarItem[]; outline: OutlineItem[] }) {
  const { layout } = useStrings()
  return (
    <Column aria-label={layout.aside}>
      {outline.length > 0 ? (
        <details>
          <summary>{layout.onThisPage}</summary>
          <nav aria-label={layout.onThisPage}>
            <Outline items={outline} />
          </nav>
        </details>
      ) : null}
      <details>
        <summary>{layout.section}</summary>
        <nav aria-label={layout.section}>
          <PageList items={sidebar} current={current} />
        </nav>
      </details>
    </Column>
  )
}

function PageList({ items, current }: { items: SidebarItem[]; current: string }) {
  return (
    <ul>
      {items.map(({ path, title, children }) => (
        <li key={path}>
          <Link to={path} aria-current={path === current ? 'page' : undefined}><TitleOf path={path}>{title}</TitleOf></Link>
          {children.length > 0 ? <PageList items={children} current={current} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Outline({ items }: { items: OutlineItem[] }) {
  const { layout: { notes } } = useStrings()
  const top = Math.min(...items.map(({ depth }) => depth))
  const groups: { item: OutlineItem; below: OutlineItem[] }[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (item.depth > top && last) last.below.push(item)
    else groups.push({ item, below: [] })
  }
  return (
    <ul>
      {groups.map(({ item, below }) => (
        <li key={item.id}>
          <a href={`#${item.id}`} lang={item.lang}>{item.id === notesId ? notes : item.text}</a>
          {below.length > 0 ? <Outline items={below} /> : null}
        </li>
      ))}
    </ul>
  )
}
