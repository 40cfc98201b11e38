import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Link, TitleOf } from '../../src/components/Link.tsx'
import { linkTarget, type PageInLanguage, PlaceProvider } from '../../src/components/place.tsx'

const place: PageInLanguage = { path: '/staking', lang: 'es', langs: ['en', 'es'], siteLangs: ['en', 'es'], inEnglish: { paths: ['/contributing', '/contributing/rules'], texts: [] } }

describe('a link of a translated page', () => {
  it.each([
    ['/staking/pools#faq', '/es/staking/pools/#faq'],
    ['/', '/es/'],
    ['/staking/', '/es/staking/'],
    ['/search?q=gas', '/es/search/?q=gas'],
    ['/feed.xml', '/es/feed.xml'],
    ['/staking/pools/lido/feed.xml', '/es/staking/pools/lido/feed.xml'],
    ['/llms.txt', '/es/llms.txt'],
    ['/api/v1/pools.json', '/api/v1/pools.json'],
    ['/favicon.svg', '/favicon.svg'],
    ['#faq', '#faq'],
    ['https://lido.fi/staking', 'https://lido.fi/staking'],
    ['//evil.example/staking', '//evil.example/staking'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s leads to %s', (link, href) => expect(linkTarget(link, place)).toEqual({ href }))

  it.each([['/contributing', '/contributing/'], ['/contributing/rules#syntax', '/contributing/rules/#syntax'], ['/contributing/', '/contributing/']])('%s, which is in English only, leads there and says so', (link, href) => {
    expect(linkTarget(link, place)).toEqual({ href, hrefLang: 'en' })
  })

  it('says in words that it leads to English, and only then', () => {
    const html = renderToStaticMarkup(<PlaceProvider value={place}><Link to="/contributing">Contribute</Link> <Link to="/staking">Staking</Link></PlaceProvider>)
    expect(html).toBe('<a href="/contributing/" hrefLang="en">Contribute<small> (in English)</small></a> <a href="/es/staking/">Staking</a>')
  })
})

describe('the title of a page, in a link to it', () => {
  it.each([
    ['/contributing', 'es', '<span lang="en">Style guide</span>'],
    ['/contributing', 'ar', '<span lang="en" dir="ltr">Style guide</span>'],
    ['/staking', 'es', 'Style guide'],
    ['/contributing', 'en', 'Style guide'],
  ] as const)('of %s, on a page in %s: %s', (path, lang, html) => {
    expect(renderToStaticMarkup(<PlaceProvider value={{ ...place, lang }}><TitleOf path={path}>Style guide</TitleOf></PlaceProvider>)).toBe(html)
  })
})

describe('a link of an English page', () => {
  it.each([['/contributing', '/contributing/'], ['/staking/pools#faq', '/staking/pools/#faq'], ['/feed.xml', '/feed.xml']])('%s leads to %s', (link, href) => {
    expect(linkTarget(link, { lang: 'en', inEnglish: { paths: ['/contributing'], texts: [] } })).toEqual({ href })
  })
})
