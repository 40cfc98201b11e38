import type { Root } from 'hast'
import { eachElement } from './tree.ts'

/** Attributes that name one file, and those that name several with their widths. */
const [single, several] = [['src', 'href', 'poster'], ['srcSet', 'imageSrcSet']] as const

/** The scripts, styles and pictures that a page asks for below `_next/`, by their files in the export, each once. */
export function askedBy(tree: Root, basePath: string): string[] {
  const asked = new Set<string>()
  const start = `${basePath}/_next/`
  const add = (address: unknown) => {
    if (typeof address === 'string' && address.startsWith(start)) asked.add(address.slice(basePath.length + 1).split(/[?#]/)[0] ?? '')
  }
  eachElement(tree, ({ properties }) => {
    for (const name of single) add(properties[name])
    for (const name of several) {
      const list = properties[name]
      if (list !== undefined) for (const one of String(list).split(',')) add(one.trim().split(' ')[0])
    }
  })
  return [...asked]
}
