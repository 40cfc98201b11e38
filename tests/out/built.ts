import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse } from 'parse5'
import { englishPathOf } from '../../src/languages.ts'
import { filesBelow, root } from '../files.ts'
import { faultOfBuild } from './built-with.ts'

type Node = DefaultTreeAdapterMap['node']
/** An element of a built page. */
export type Element = DefaultTreeAdapterMap['element']

if (!existsSync(join(root, 'out/index.html'))) throw new Error('Unexpected empty out/, expected a build; run `npm run build` first.')

const fault = faultOfBuild(readFileSync(join(root, 'out/index.html'), 'utf8'))
if (fault) throw new Error(fault)

const files = filesBelow('out')
const packed = /\.(?:br|gz)$/
/** Every file of out/, relative to it, but for those that hold another one packed. */
export const builtFiles = files.filter((file) => !packed.test(file))
/** Every file of out/ that holds another one packed. */
export const packedFiles = files.filter((file) => packed.test(file))
const isTranslated = (file: string): boolean => englishPathOf(`/${file}`).lang !== 'en'

/** Every page of out/ in English. */
export const builtPages = builtFiles.filter((file) => file.endsWith('.html') && !isTranslated(file))
/** Every page of out/ in another language: tests/out/translations.test.ts looks at all of them. */
export const translatedPages = builtFiles.filter((file) => file.endsWith('.html') && isTranslated(file))

/** The bytes of a built file. */
export function bytesOf(file: string): Buffer {
  return readFileSync(join(root, 'out', file))
}

/** Every element of a built page, in order. */
export function elementsOf(file: string): Element[] {
  const elements: Element[] = []
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
    if ('content' in node) walk(node.content)
  }
  walk(parse(bytesOf(file).toString('utf8')))
  return elements
}

/** An attribute of an element. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The words in an element. */
export function wordsOf(element: Node): string {
  return 'value' in element ? element.value : 'childNodes' in element ? element.childNodes.map(wordsOf).join('') : ''
}

/** The address of a built page: "staking/pools/index.html" -> "/staking/pools/". */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}
