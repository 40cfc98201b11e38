import type { Program } from 'estree-jsx'
import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { createHash } from 'node:crypto'
import { posix, relative, sep } from 'node:path'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { withEmoji } from '../emoji.ts'
import { originalOf } from '../../languages.ts'
import { fullFrontMatterOf } from '../head-on-disk.ts'
import type { FrontMatter } from '../front-matter-schema.ts'
import { idOfTerm, titleOfTerm } from '../glossary.ts'
import { darkImageOf, imagePathOf } from '../image.ts'
import type {} from './heading-ids.ts'
import type {} from './translation.ts'
import { components } from '../vocabulary.ts'

/** A heading in the table of contents. */
export interface OutlineItem {
  depth: number
  id: string
  text: string
  /** Of a part of a translation that is shown in English. */
  lang?: 'en'
}

/** What a compiled page says of itself, beside its content. */
export interface PageData {
  frontMatter: FrontMatter
  /** Its h2 and h3 and the terms it explains, in order. */
  outline: OutlineItem[]
  /** For each component it uses, the values of the one attribute that chooses data. */
  uses: Record<string, string[]>
  /** Of a translation, that title and description are in English: those it has are behind, and say something else. */
  headInEnglish?: true
  /** Of a translation, the paths of pages to which it leads. */
  links?: string[]
  /** In a preview, a mark of the text it was compiled from: two that differ are of different texts. */
  textMark?: string
}

/** What the compiled `tree` of a page of the repository `root` says of itself; nothing where its front matter cannot be read. A `preview` gets a mark of the text. */
export function pageDataOf(tree: Root, file: VFile, root: string, preview?: boolean): PageData | undefined {
  const frontMatter = fullFrontMatterOf(root, pathIn(root, file), String(file), file.data.headInEnglish)
  if (!frontMatter) return undefined
  const page: PageData = { frontMatter: { ...frontMatter, ...(frontMatter.emoji ? { emoji: withEmoji(frontMatter.emoji) } : {}) }, outline: [], uses: {}, ...(preview ? { textMark: createHash('sha256').update(String(file)).digest('hex') } : {}) }
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'h3') && typeof node.properties.id === 'string') {
      page.outline.push({ depth: Number(node.tagName[1]), id: node.properties.id, text: file.data.headings?.get(node.properties.id) ?? toString(node).trim(), ...(node.properties.lang === 'en' ? { lang: 'en' } : {}) })
    }
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name && Object.hasOwn(components, node.name)) {
      const written = (...names: string[]) => node.attributes.find((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute' && names.includes(attribute.name))
      const term = node.name === 'Term' ? written('name')?.value : undefined
      if (typeof term === 'string') page.outline.push({ depth: 2, id: written('id')?.value as string | undefined ?? idOfTerm(term), text: titleOfTerm(term), ...(written('lang') ? { lang: 'en' } : {}) })
      const choice = written('page', 'category', 'of')
      const values = (page.uses[node.name] ??= [])
      if (typeof choice?.value === 'string' && !values.includes(choice.value)) values.push(choice.value)
    }
  })
  if (file.data.headInEnglish) page.headInEnglish = true
  if (frontMatter.lang !== 'en') page.links = linksWithin(tree)
  return page
}

/** The paths of pages of the site to which links of a tree lead, as they are written, each once. */
function linksWithin(tree: Root): string[] {
  const paths = new Set<string>()
  const add = (link: unknown): void => {
    if (typeof link === 'string' && /^\/(?!\/)/.test(link)) paths.add((link.split(/[?#]/)[0] ?? '').replace(/(?<=.)\/$/, ''))
  }
  visit(tree, (node) => {
    if (node.type === 'element') add(node.properties.href)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') for (const attribute of node.attributes) if (attribute.type === 'mdxJsxAttribute' && ['href', 'to'].includes(attribute.name)) add(attribute.value)
  })
  return [...paths]
}

/** Exports `page` (PageData) and, where the front matter names a picture, `image` and `darkImage` from a page that a bundler compiles. */
export function rehypePageData({ root, preview }: { root: string; preview?: boolean }) {
  return (tree: Root, file: VFile): void => {
    const page = pageDataOf(tree, file, root, preview)
    if (!page) return
    const { image } = page.frontMatter
    const path = pathIn(root, file)
    const { original } = originalOf(path)
    const dark = image && darkImageOf(root, original, image)
    const fromHere = (name: string | undefined) => name && posix.relative(posix.dirname(path), imagePathOf(original, name))
    const body = [exportJson('page', page), exportPicture('image', fromHere(image)), exportPicture('darkImage', fromHere(dark || undefined))].flat()
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body, comments: [] } } })
  }
}

const pathIn = (root: string, file: VFile): string => relative(root, file.path).split(sep).join('/')

type Statement = Program['body'][number]

/** `export const name = JSON.parse("…")`: data only, whatever it holds. */
function exportJson(name: string, value: unknown): Statement {
  const parse = { type: 'MemberExpression', object: { type: 'Identifier', name: 'JSON' }, property: { type: 'Identifier', name: 'parse' }, computed: false, optional: false } as const
  return {
    type: 'ExportNamedDeclaration', specifiers: [], source: null, attributes: [],
    declaration: {
      type: 'VariableDeclaration', kind: 'const',
      declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: { type: 'CallExpression', callee: parse, arguments: [{ type: 'Literal', value: JSON.stringify(value) }], optional: false } }],
    },
  }
}

/** `export { default as name } from "./picture.png"`: the bundler gives it a fingerprint, width and height. */
function exportPicture(name: string, path: string | undefined): Statement[] {
  if (path === undefined) return [exportJson(name, null)]
  return [{
    type: 'ExportNamedDeclaration', declaration: null, attributes: [],
    specifiers: [{ type: 'ExportSpecifier', local: { type: 'Identifier', name: 'default' }, exported: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: path },
  }]
}
