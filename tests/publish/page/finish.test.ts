import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { finishPage } from '../../../src/publish/page/finish.ts'
import type { PageGiven } from '../../../src/publish/page/given.ts'
import { glossaryFile } from '../../../src/mdx/glossary.ts'
import { root } from '../../files.ts'

const folder = join(root, 'tests/publish/page/finish')
const rendered = readFileSync(join(folder, 'pools.html'), 'utf8')
const variant = (kind: 'avif' | 'webp', dark: boolean) => ({ kind, dark, width: 9, name: `pool.0123456789${dark ? '.dark' : ''}.9.${kind}` })
const size = { width: 9, height: 6 }
const given: PageGiven = {
  file: 'staking/pools/index.html',
  lang: 'en',
  path: '/staking/pools',
  source: 'content/staking/pools/index.mdx',
  changed: '2026-11-22',
  tokens: [],
  terms: [{ id: 'pooled-staking', name: 'pooled staking', forms: ['pooled staking', 'staking pool'] }],
  scripts: { inline: 'colours()', module: '/_next/static/site.0123456789.js' },
  pictures: { '/_next/static/media/pool.1.png /_next/static/media/pool.dark.2.png': { light: size, dark: size, list: [variant('avif', false), variant('webp', false), variant('avif', true), variant('webp', true)] } },
  basePath: '',
}
const page = (main: string, head = '') => `<html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="A">${head}</head><body><main>${main}</main></body></html>`

it('a rendered page becomes what is published of it', async () => {
  const { html, markdown, ...rest } = finishPage(rendered, given)
  await expect(html.replace(/(?=<)/g, '\n').trimStart()).toMatchFileSnapshot(join(folder, 'pools.out.html'))
  await expect(markdown).toMatchFileSnapshot(join(folder, 'pools.md'))
  await expect(`${JSON.stringify(rest, null, 1)}\n`).toMatchFileSnapshot(join(folder, 'pools.json'))
})

it('it is plain data, and the same each time', () => {
  const finished = finishPage(rendered, given)
  expect(JSON.parse(JSON.stringify(finished))).toEqual(finished)
  expect(finishPage(rendered, JSON.parse(JSON.stringify(given)) as PageGiven)).toEqual(finished)
})

it('a page that asks not to be indexed has nothing for programs and for the search, and needs no source', () => {
  const { source: _, ...unknown } = given
  const { html, markdown, searched, indexed } = finishPage(page('<h1>Gone</h1>', '<meta name="robots" content="noindex">'), unknown)
  expect({ markdown, searched, indexed }).toEqual({ markdown: undefined, searched: [], indexed: false })
  expect(html).not.toContain('ld+json')
  expect(html).toContain('Content-Security-Policy')
})

it('every other page comes from somewhere', () => {
  const { source: _, ...unknown } = given
  expect(() => finishPage(page('<h1>B</h1>'), { ...unknown, path: '/b' })).toThrow(new Error('Unexpected page /b, expected one made from a file of content/.'))
})

it('is found by what else its title is called, a product by its tokens', () => {
  const also = (change: Partial<PageGiven>) => /pagefind-meta="also" data-pagefind-ignore>([^<]*)</.exec(finishPage(page('<h1>A</h1>'), { ...given, ...change }).searched[0]?.content ?? '')?.[1]
  expect(also({})).toBeUndefined()
  expect(also({ terms: [{ id: 'a', name: 'a', forms: ['a', 'an a'] }] })).toBe('a|an a')
  expect(also({ terms: [{ id: 'b', name: 'b', forms: ['b', 'A'] }] })).toBe('b|A')
  expect(also({ listing: { category: 'pools', id: 'a' }, tokens: ['aETH', 'A Ether'] })).toBe('aETH|A Ether')
})

it('each term of the glossary is searched at its own place, on the page of the glossary alone', () => {
  const html = page('<h1>Glossary</h1><div><h2 id="gas"><a href="#gas">Gas</a></h2><p>A fee.</p></div>')
  const terms = [{ id: 'gas', name: 'gas', forms: ['gas'] }, { id: 'lost', name: 'lost', forms: ['lost'] }]
  const urls = (source: string) => finishPage(html, { ...given, path: '/glossary', source, terms }).searched.map(({ url }) => url)
  expect(urls(glossaryFile)).toEqual(['/glossary/', '/glossary/#gas'])
  expect(urls('content/glossary/other.mdx')).toEqual(['/glossary/'])
})

it('nobody searches for the page of the search, and the home page stands at the root', () => {
  const urls = (path: string) => finishPage(page('<h1>A</h1>'), { ...given, path }).searched.map(({ url }) => url)
  expect(urls('/search')).toEqual([])
  expect(urls('/')).toEqual(['/'])
})

it('it says which files of the export it asks for, below the folder of the site alone', () => {
  const html = page('<img src="/guide/_next/static/a.png" srcset="/guide/_next/static/b.avif 1x, /guide/_next/static/c.avif?v=1 2x"><a href="#_next/">a</a><a href="https://a.example/guide/_next/d.png">b</a><code>/guide/_next/e.png</code><img src="/_next/f.png">')
  expect(finishPage(html, { ...given, basePath: '/guide', scripts: { inline: 'a', module: '/guide/_next/static/site.js' } }).asked).toEqual(['_next/static/site.js', '_next/static/a.png', '_next/static/b.avif', '_next/static/c.avif'])
})
