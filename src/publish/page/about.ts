import type { Root } from 'hast'
import { frameOf } from './tree.ts'

/** What a page's head says of it. */
export interface About {
  title: string
  description: string
  /** Whether it may be listed: a page that asks not to be is none that readers or programs look for. */
  indexed: boolean
  /** Whether it has a picture to be shown where it is linked. */
  pictured: boolean
}

/** What the head of a page says of it, as text. */
export function aboutOf(tree: Root): About {
  const said = new Map<string, string>()
  for (const child of frameOf(tree).head.children) {
    if (child.type !== 'element' || child.tagName !== 'meta') continue
    const { name, property, content } = child.properties
    const key = String(property ?? name)
    if (!said.has(key)) said.set(key, String(content ?? ''))
  }
  return {
    title: said.get('og:title') ?? '',
    description: said.get('description') ?? '',
    indexed: !said.get('robots')?.startsWith('noindex'),
    pictured: said.has('og:image'),
  }
}
