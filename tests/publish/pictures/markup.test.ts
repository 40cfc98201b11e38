import { describe, expect, it } from 'vitest'
import { markupOf, picturesIn } from '../../../src/publish/pictures/markup.ts'
import type { Variant } from '../../../src/publish/pictures/variants.ts'

const image = '<img sizes="92vw" src="/a.png" width="9" height="6" alt="A &quot;rhino&quot;" fetchPriority="high">'
const list = (dark: boolean) => (['avif', 'webp'] as const).flatMap((kind) => [1, 2].map((width): Variant => ({ kind, dark, width, name: `${dark ? 'd' : 'l'}${width}.${kind}`, bytes: async () => Buffer.alloc(0) })))

describe('picturesIn', () => {
  it('reads what the view writes, with and without a twin', () => {
    const [twins, single] = [`<picture><source srcSet="/b.png" media="(prefers-color-scheme: dark)" width="9" height="6">${image}</picture>`, `<picture>${image}</picture>`]
    expect(picturesIn(`<p>${twins}</p>${single}`)).toEqual([
      { html: twins, src: '/a.png', darkSrc: '/b.png', alt: 'A &quot;rhino&quot;', sizes: '92vw' },
      { html: single, src: '/a.png', alt: 'A &quot;rhino&quot;', sizes: '92vw' },
    ])
    expect(picturesIn('<p>picture</p>')).toEqual([])
  })

  it('refuses a picture that does not say how wide it is shown', () => {
    expect(() => picturesIn('<picture><img src="/a.png" alt=""></picture>')).toThrow(/expected a picture with src and sizes/)
  })
})

describe('markupOf', () => {
  it('offers the kinds in order, the dark ones to dark pages, and loads early only the first kind', () => {
    const { picture, preload } = markupOf({ alt: 'A', sizes: '92vw' }, { light: { width: 9, height: 6 }, dark: { width: 8, height: 6 }, list: [...list(false), ...list(true)] }, '/x/')
    expect(picture.split(/(?=<)/)).toEqual([
      '<picture>',
      '<source sizes="92vw" type="image/avif" srcset="/x/d1.avif 1w,/x/d2.avif 2w" media="(prefers-color-scheme:dark)" width="8" height="6">',
      '<source sizes="92vw" type="image/avif" srcset="/x/l1.avif 1w,/x/l2.avif 2w">',
      '<source sizes="92vw" type="image/webp" srcset="/x/d1.webp 1w,/x/d2.webp 2w" media="(prefers-color-scheme:dark)" width="8" height="6">',
      '<img sizes="92vw" srcset="/x/l1.webp 1w,/x/l2.webp 2w" src="/x/l2.webp" width="9" height="6" alt="A">',
      '</picture>',
    ])
    expect(preload.match(/ (?:imagesrcset|media|type)="[^"]*"/g)).toEqual([
      ' type="image/avif"', ' imagesrcset="/x/d1.avif 1w,/x/d2.avif 2w"', ' media="(prefers-color-scheme:dark)"',
      ' type="image/avif"', ' imagesrcset="/x/l1.avif 1w,/x/l2.avif 2w"', ' media="(prefers-color-scheme:light)"',
    ])
  })

  it('is for all pages alike without a twin', () => {
    const { picture, preload } = markupOf({ alt: '', sizes: '92vw' }, { light: { width: 9, height: 6 }, list: list(false) }, '/')
    expect(picture + preload).not.toContain('media')
    expect(picture.match(/<source/g)).toHaveLength(1)
    expect(preload.match(/<link/g)).toHaveLength(1)
  })
})
