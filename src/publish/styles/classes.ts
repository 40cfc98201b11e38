import { generated } from './blocks.ts'

/** The classes of a rendered page's elements, each use of one. React writes quotes in a text as `&quot;`, so that no text looks like an attribute. */
export function classesOf(html: string): string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
}

/** The rules of a page as Next exports it, with one style element; '' where there is none. */
export function stylesOf(html: string): string {
  return styleElement.exec(html)?.[1] ?? ''
}

/** The style element of a page as Next exports it. */
export const styleElement = /<style>([^<]*)<\/style>/

/** The names that a page's elements (`classes`) and rules (`css`) have by themselves, from an author, a component or a filter: none of them is free for a style. */
export function ownNames(classes: Iterable<string>, css: string): Set<string> {
  return new Set([...classes, ...[...css.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)].filter((name) => !generated.test(name)))
}
