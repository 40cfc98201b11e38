/** A picture of a page in Next's export, by its address, and that of its twin for dark pages. */
export interface PicturePair {
  src: string
  darkSrc?: string
}

/** The pictures that a rendered page shows, as `components/site/Picture.tsx` writes them, in order. */
export function picturesShown(html: string): PicturePair[] {
  return [...html.matchAll(/<picture>(?:<source srcSet="([^"]*)"[^>]*>)?<img [^>]*?\bsrc="([^"]*)"/g)].map(([, darkSrc, src = '']) => ({ src, ...(darkSrc === undefined ? {} : { darkSrc }) }))
}
