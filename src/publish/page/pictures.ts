import type { Element, Root } from 'hast'
import { staticFolder } from '../../built-files.ts'
import type { Variant, Variants } from '../pictures/variants.ts'
import { element, eachElement, frameOf } from './tree.ts'

/** The pictures of a site, by the addresses they have in a rendered page (with the dark twin's, where there is one: `keyOf`), and the variants of each. */
export type PictureTable = Readonly<Record<string, Variants>>

/** What names a picture in the table: its address, and that of its twin for dark pages. No address has a space. */
export function keyOf(src: string, darkSrc?: string): string {
  return darkSrc === undefined ? src : `${src} ${darkSrc}`
}

/** What a `<picture>` shows, as `components/site/Picture.tsx` writes it. */
interface Shown {
  src: string
  darkSrc?: string
  alt: string
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string
}

/**
 * Offers each picture of a page in all its variants, and lets the first one load before a browser comes to it. Changes the tree.
 * Throws, in words, on a picture that does not say how wide it is shown, and on one that the table does not know.
 */
export function offerPictures(tree: Root, table: PictureTable, basePath: string): void {
  const folder = `${basePath}/${staticFolder}/`
  let preloads: Element[] | undefined
  eachElement(tree, (picture) => {
    if (picture.tagName !== 'picture') return
    const shown = shownIn(picture)
    const key = keyOf(shown.src, shown.darkSrc)
    const variants = Object.hasOwn(table, key) ? table[key] : undefined
    if (!variants) throw new Error(`Unexpected picture ${key}, expected one that the page was given; build again with --clean.`)
    picture.children = offersOf(shown, variants, folder)
    preloads ??= preloadsOf(shown, variants, folder)
  })
  if (preloads) frameOf(tree).head.children.push(...preloads)
}

function shownIn({ children }: Element): Shown {
  const elements = children.filter((child): child is Element => child.type === 'element')
  const [image, source] = ['img', 'source'].map((name) => elements.find(({ tagName }) => tagName === name)?.properties)
  // Several words are read as a list.
  const sizes = Array.isArray(image?.sizes) ? image.sizes.join(' ') : image?.sizes
  if (typeof image?.src !== 'string' || typeof sizes !== 'string') throw new Error(`Unexpected <picture> of ${String(image?.src ?? 'nothing')}, expected one with src and sizes; see components/site/Picture.tsx.`)
  return { src: image.src, ...(typeof source?.srcSet === 'string' ? { darkSrc: source.srcSet } : {}), alt: String(image.alt ?? ''), sizes }
}

/** AVIF before WebP, dark before light: a browser takes the first that it can show. */
function offersOf({ alt, sizes }: Shown, variants: Variants, folder: string): Element[] {
  const { light, dark, list } = variants
  const source = (kind: Variant['kind'], isDark: boolean) =>
    element('source', { sizes, type: `image/${kind}`, srcSet: setOf(variants, kind, isDark, folder), ...(isDark ? { media: scheme('dark') } : {}), ...(isDark && dark && (dark.width !== light.width || dark.height !== light.height) ? dark : {}) })
  const last = list.filter((variant) => variant.kind === 'webp' && !variant.dark).at(-1)
  return [
    ...(dark ? [source('avif', true)] : []),
    source('avif', false),
    ...(dark ? [source('webp', true)] : []),
    element('img', { sizes, srcSet: setOf(variants, 'webp', false, folder), src: `${folder}${last?.name}`, ...light, alt }),
  ]
}

function preloadsOf({ sizes }: Shown, variants: Variants, folder: string): Element[] {
  return (variants.dark ? [true, false] : [false]).map((isDark) =>
    element('link', { rel: ['preload'], as: 'image', fetchPriority: 'high', imageSizes: sizes, type: 'image/avif', imageSrcSet: setOf(variants, 'avif', isDark, folder), ...(variants.dark ? { media: scheme(isDark ? 'dark' : 'light') } : {}) }))
}

function setOf({ list }: Variants, kind: Variant['kind'], isDark: boolean, folder: string): string {
  return list.filter((variant) => variant.kind === kind && variant.dark === isDark).map(({ name, width }) => `${folder}${name} ${width}w`).join(',')
}

const scheme = (name: 'light' | 'dark') => `(prefers-color-scheme:${name})`
