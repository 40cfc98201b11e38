import { expect, it } from 'vitest'
import { sizeTable } from '../../../src/build/size-table.ts'
import type { GridWeight, PageWeight } from '../../../src/publish/weights/measure.ts'
import { type WeighedPage, weightWarnings } from '../../../src/publish/weights/warnings.ts'

const light: GridWeight = { listings: 15, fixedPart: 11_000, bytesEach: 119.2, elementsEach: 30, heaviest: { name: 'Frax Ether', bytes: 2_345 }, elements: 1_100, firstWindow: { arrived: 30_000, needed: 20_000 } }
const page = (file: string, source: string | undefined, weight: Omit<PageWeight, 'plain'>): WeighedPage => ({ file, source, weight: { plain: 80_000, ...weight } })
const grid = (change: Partial<GridWeight>) => page('staking/pools/index.html', 'content/staking/pools/index.mdx', { packed: 13_000, grid: { ...light, ...change } })

it.each<[what: string, page: WeighedPage, warnings: string[]]>([
  ['a page with room', page('glossary/index.html', 'content/glossary/index.mdx', { packed: 13_905 }), []],
  ['a page that is nearly full', page('glossary/index.html', 'content/glossary/index.mdx', { packed: 14_120 }), ['content/glossary/index.mdx: the page weighs 14,120 of 14,336 bytes: move part of it to another page']],
  ['the page of a product', page('staking/pools/lido/index.html', 'content/products/pools/lido.json', { packed: 14_400 }), ['content/products/pools/lido.json: its page weighs 14,400 of 14,336 bytes, more than the tests allow: leave out what is said twice or is of least use to readers']],
  ['a page that is made from no file of content/', page('404.html', undefined, { packed: 14_400 }), ['the page /404.html: the page weighs 14,400 of 14,336 bytes, more than the tests allow: remove something from it, or from the styles']],
  ['a grid page with room, whatever it weighs as a whole', { ...grid({ listings: 100 }), weight: { plain: 900_000, packed: 25_000, grid: { ...light, listings: 100 } } }, []],
  ['a grid page whose own words are many', grid({ fixedPart: 11_730 }), ['content/staking/pools/index.mdx: the page weighs 11,730 of 11,776 bytes without its listings: move part of it to another page']],
  ['listings that are heavy', grid({ bytesEach: 140.1, elementsEach: 31.1 }), [
    'src/components/staking/: each of the 15 listings on /staking/pools/ adds 141 of 140 bytes on average: no product file is at fault; a maintainer has to make every listing lighter; the heaviest is Frax Ether, with 2,345 bytes of HTML',
    'src/components/staking/: each of the 15 listings on /staking/pools/ adds 32 of 32 elements on average: no product file is at fault; a maintainer has to make every listing lighter; the heaviest is Frax Ether, with 2,345 bytes of HTML',
  ]],
  ['five listings that are heavy', grid({ listings: 5, bytesEach: 200 }), ['src/components/staking/: each of the 5 listings on /staking/pools/ adds 200 of 140 bytes on average: no product file is at fault; a maintainer has to make every listing lighter; the heaviest is Frax Ether, with 2,345 bytes of HTML']],
  ['four listings, which are too few to be judged', grid({ listings: 4, bytesEach: 400, elementsEach: 80 }), []],
  ['four listings among many words', grid({ listings: 4, fixedPart: 11_800 }), ['content/staking/pools/index.mdx: the page weighs 11,800 of 11,776 bytes without its listings, more than the tests allow: move part of it to another page']],
  ['a grid page that cannot be read soon', grid({ firstWindow: { arrived: 19_999, needed: 20_000 } }), ['content/staking/pools/index.mdx: the first 14,336 bytes sent end before the second heading or the first listing, whichever comes first: shorten what comes before that']],
])('a build says of %s what is near its limit, where, and what to do', (_, weighed, warnings) => {
  expect(weightWarnings([weighed])).toEqual(warnings)
})

it('a build lists pages by weight, grids in their parts, and marks what is near or above its budget', () => {
  const pages = [page('404.html', undefined, { packed: 900 }), grid({}), page('a/index.html', 'content/a.mdx', { packed: 14_337 }), page('index.html', 'content/index.mdx', { packed: 14_000 }), grid({ elementsEach: 33 }), grid({ listings: 4, bytesEach: 200, elementsEach: 33 })]
  expect(sizeTable(pages)).toBe([
    '     HTML    brotli  page (bytes; without its listings + each of them)',
    '   80,000    14,337  /a/  above its budget',
    '   80,000    14,000  /  near its budget',
    '   80,000    13,000  /staking/pools/  11,000 + 15 × 120 (30 elements)',
    '   80,000    13,000  /staking/pools/  11,000 + 15 × 120 (33 elements)  above its budget',
    '   80,000    13,000  /staking/pools/  11,000 + 4 × 200 (33 elements)',
    '   80,000       900  /404.html',
  ].join('\n'))
})
