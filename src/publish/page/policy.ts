import type { Element, Root } from 'hast'
import type { Inline } from '../policy.ts'
import { eachElement, element, frameOf } from './tree.ts'

/** What is inline in a page. Data in a `<script type="…">` runs nowhere and needs no permission. */
export function inlineOf(tree: Root): Inline {
  const [scripts, styles] = [new Set<string>(), new Set<string>()]
  eachElement(tree, ({ tagName, properties, children: [text] }) => {
    if (text?.type !== 'text') return
    if (tagName === 'style') styles.add(text.value)
    if (tagName === 'script' && Object.keys(properties).length === 0) scripts.add(text.value)
  })
  return { scripts: [...scripts], styles: [...styles] }
}

/** Puts a page's policy into the page, before anything that could load: hosts that send no headers are covered as well. Changes the tree. */
export function setPolicy(tree: Root, policy: string): void {
  const { children } = frameOf(tree).head
  children.splice(children.findIndex(saysCharset) + 1, 0, element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }))
}

function saysCharset(child: Element['children'][number]): boolean {
  return child.type === 'element' && child.tagName === 'meta' && child.properties.charSet !== undefined
}
