import type { Variant, Variants } from './variants.ts'

/** A `<picture>` of a rendered page, as `components/site/Picture.tsx` writes it. */
export interface RenderedPicture {
  /** All of it, as it stands in the page. */
  html: string
  /** The address of the picture, and of its twin for dark pages. */
  src: string
  darkSrc?: string
  alt: string
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string
}

/** The pictures of a page, in order. `alt` stays as it is written in the page. Throws on one that does not say how wide it is shown. */
export function picturesIn(page: string): RenderedPicture[] {
  return [...page.matchAll(/<picture>(.*?)<\/picture>/gs)].map(([html, inner = '']) => {
    const [, source = '', image = ''] = /^(<source [^>]*>)?(<img [^>]*>)$/.exec(inner) ?? []
    const [src, alt, sizes, darkSrc] = [valueOf(image, 'src'), valueOf(image, 'alt'), valueOf(image, 'sizes'), valueOf(source, 'srcset')]
    if (src === undefined || sizes === undefined) throw new Error(`Unexpected ${html}, expected a picture with src and sizes; see components/site/Picture.tsx.`)
    return { html, src, ...(darkSrc === undefined ? {} : { darkSrc }), alt: alt ?? '', sizes }
  })
}

function valueOf(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`, 'i').exec(tag)?.[1]
}

/** A picture with all its variants, and the links that load the one a browser needs before it comes to it. `folder` is the address of their folder, with a slash at its end. */
export function markupOf({ alt, sizes }: Pick<RenderedPicture, 'alt' | 'sizes'>, { light, dark, list }: Variants, folder: string): { picture: string; preload: string } {
  const set = (kind: Variant['kind'], isDark: boolean) => list.filter((variant) => variant.kind === kind && variant.dark === isDark).map(({ name, width }) => `${folder}${name} ${width}w`).join(',')
  const scheme = (name: 'light' | 'dark') => (dark ? ` media="(prefers-color-scheme:${name})"` : '')
  const sizeOf = ({ width, height }: { width: number; height: number }) => ` width="${width}" height="${height}"`
  const source = (kind: Variant['kind'], isDark: boolean) => {
    const size = isDark && dark && (dark.width !== light.width || dark.height !== light.height) ? sizeOf(dark) : ''
    return `<source sizes="${sizes}" type="image/${kind}" srcset="${set(kind, isDark)}"${isDark ? scheme('dark') : ''}${size}>`
  }
  const preload = (isDark: boolean) => `<link rel="preload" as="image" fetchpriority="high" imagesizes="${sizes}" type="image/avif" imagesrcset="${set('avif', isDark)}"${scheme(isDark ? 'dark' : 'light')}>`
  const last = list.filter(({ kind, dark }) => kind === 'webp' && !dark).at(-1)
  return {
    picture: `<picture>${dark ? source('avif', true) : ''}${source('avif', false)}${dark ? source('webp', true) : ''}<img sizes="${sizes}" srcset="${set('webp', false)}" src="${folder}${last?.name}"${sizeOf(light)} alt="${alt}"></picture>`,
    preload: `${dark ? preload(true) : ''}${preload(false)}`,
  }
}
