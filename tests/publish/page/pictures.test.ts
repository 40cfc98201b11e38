import { describe, expect, it } from 'vitest'
import { keyOf, offerPictures } from '../../../src/publish/page/pictures.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { writePage } from '../../../src/publish/page/write.ts'
import type { Variant } from '../../../src/publish/pictures/variants.ts'

const list = (dark: boolean) => (['avif', 'webp'] as const).flatMap((kind) => [1, 2].map((width): Variant => ({ kind, dark, width, name: `${dark ? 'd' : 'l'}${width}.${kind}` })))
const single = { light: { width: 9, height: 6 }, list: list(false) }
const twins = { light: { width: 9, height: 6 }, dark: { width: 8, height: 6 }, list: [...list(false), ...list(true)] }
const table = { [keyOf('/a.png')]: single, [keyOf('/a.png', '/b.png')]: twins }

/** As `components/site/Picture.tsx` writes them. */
const image = (sizes = '92vw') => `<img sizes="${sizes}" src="/a.png" width="9" height="6" alt="A &quot;rhino&quot;" fetchPriority="high"/>`
const source = '<source srcSet="/b.png" media="(prefers-color-scheme: dark)" width="8" height="6"/>'
const offered = (body: string, basePath = '') => {
  const tree = treeOf(`<head><title>A</title></head><body>${body}</body>`)
  offerPictures(tree, table, basePath)
  const [, preloads = '', rest = ''] = /<title>A<\/title>(.*)<\/head><body>(.*)<\/body>/s.exec(writePage(tree)) ?? []
  return { preloads, picture: rest }
}

describe('a page offers its pictures', () => {
  it('in kinds in order, the dark ones to dark pages, and loads early only the first kind', () => {
    const { picture, preloads } = offered(`<picture>${source}${image()}</picture>`)
    expect(picture.split(/(?=<)/)).toEqual([
      '<picture>',
      '<source sizes="92vw" type="image/avif" srcset="/_next/static/d1.avif 1w,/_next/static/d2.avif 2w" media="(prefers-color-scheme:dark)" width="8" height="6">',
      '<source sizes="92vw" type="image/avif" srcset="/_next/static/l1.avif 1w,/_next/static/l2.avif 2w">',
      '<source sizes="92vw" type="image/webp" srcset="/_next/static/d1.webp 1w,/_next/static/d2.webp 2w" media="(prefers-color-scheme:dark)" width="8" height="6">',
      '<img sizes="92vw" srcset="/_next/static/l1.webp 1w,/_next/static/l2.webp 2w" src="/_next/static/l2.webp" width="9" height="6" alt="A &quot;rhino&quot;">',
      '</picture>',
    ])
    expect(preloads.split(/(?=<)/)).toEqual([
      '<link rel="preload" as="image" fetchpriority="high" imagesizes="92vw" type="image/avif" imagesrcset="/_next/static/d1.avif 1w,/_next/static/d2.avif 2w" media="(prefers-color-scheme:dark)">',
      '<link rel="preload" as="image" fetchpriority="high" imagesizes="92vw" type="image/avif" imagesrcset="/_next/static/l1.avif 1w,/_next/static/l2.avif 2w" media="(prefers-color-scheme:light)">',
    ])
  })

  it('to all pages alike without a twin, in the folder of the site', () => {
    const { picture, preloads } = offered(`<picture>${image()}</picture>`, '/guide')
    expect(picture + preloads).not.toContain('media')
    expect(picture.match(/<source/g)).toHaveLength(1)
    expect(preloads.match(/<link/g)).toHaveLength(1)
    expect(picture).toContain('src="/guide/_next/static/l2.webp"')
  })

  it('as wide as they say, be it in several words', () => {
    const { picture, preloads } = offered(`<picture>${image('(min-width: 64rem) 40rem, 92vw')}</picture>`)
    expect([picture, preloads].map((html) => / (?:image)?sizes="([^"]*)"/.exec(html)?.[1])).toEqual(['(min-width: 64rem) 40rem, 92vw', '(min-width: 64rem) 40rem, 92vw'])
  })

  it('loading no other than the first early', () => {
    expect(offered(`<picture>${image()}</picture><picture>${source}${image()}</picture>`).preloads.match(/<link/g)).toHaveLength(1)
    expect(offered('<b>Words</b>')).toEqual({ preloads: '', picture: '<b>Words</b>' })
  })

  it.each([
    ['one that does not say how wide it is shown', '<picture><img src="/a.png" alt=""></picture>', 'Unexpected <picture> of /a.png, expected one with src and sizes; see components/site/Picture.tsx.'],
    ['one without a picture', '<picture></picture>', 'Unexpected <picture> of nothing, expected one with src and sizes; see components/site/Picture.tsx.'],
    ['one that nobody knows', '<picture><img sizes="92vw" src="/c.png" alt=""></picture>', 'Unexpected picture /c.png, expected one that the page was given; build again with --clean.'],
    ['one with a twin that nobody knows', `<picture><source srcset="/c.png">${image()}</picture>`, 'Unexpected picture /a.png /c.png, expected one that the page was given; build again with --clean.'],
    ['one called as objects are', '<picture><img sizes="92vw" src="constructor" alt=""></picture>', 'Unexpected picture constructor, expected one that the page was given; build again with --clean.'],
  ])('but refuses %s', (_, body, message) => {
    expect(() => offered(body)).toThrow(new Error(message))
  })
})
