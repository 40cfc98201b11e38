import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type PageInLanguage } from '../../src/components/place.tsx'
import { InLanguage } from '../../src/components/site/InLanguage.tsx'
import { SiteIndex } from '../../src/components/site/SiteIndex.tsx'
import { TermIndex } from '../../src/components/site/TermIndex.tsx'
import { type Lang, langs } from '../../src/languages.ts'
import { WithSystem } from './with-system.tsx'

const place = (lang: Lang): PageInLanguage => ({ path: '/search', lang, langs, siteLangs: langs, inEnglish: { paths: ['/contributing/style'], texts: [] } })
const show = (lang: Lang, view: React.ReactNode) => renderToStaticMarkup(<WithSystem><InLanguage place={place(lang)}>{view}</InLanguage></WithSystem>)

describe('everything by letter', () => {
  const lettersOf = (lang: Lang, titles: readonly string[]) => [...show(lang, <SiteIndex links={titles.map((title) => ({ path: '/staking', title }))} />).matchAll(/<dt>(.*?)<\/dt>/g)].map(([, letter]) => letter)

  it.each<[Lang, string[], string[]]>([
    ['en', ['élan', 'Lido', '4 ways'], ['E', 'L', '#']],
    ['es', ['Ámbito', 'ñandú'], ['A', 'N']],
    ['ar', ['القفل', 'أمان', 'Lido'], ['ق', 'ا', 'L']],
    ['zh', ['质押', '提款', 'Lido'], ['Z', 'T', 'L']],
  ])('in %s %j stand under %j', (lang, titles, letters) => expect(lettersOf(lang, titles)).toEqual(letters))

  it('leads to a page that is in English only under its English address and title, and says so', () => {
    const html = show('zh', <SiteIndex links={[{ path: '/contributing/style', title: 'Style guide' }]} />)
    expect(html).toContain('<a href="/contributing/style/" hrefLang="en"><span lang="en">Style guide</span><small>（英文）</small></a>')
  })
})

describe('the letters of the glossary', () => {
  it('lead in each language to the first term under each, and have no letter that is none of its alphabet', () => {
    const html = show('zh', <TermIndex terms={[{ id: 'exit', name: '退出' }, { id: 'staking', name: '质押' }, { id: 'gas', name: 'Gas' }]} />)
    expect([...html.matchAll(/<a href="#(\w+)">(.)<\/a>/g)].map(([, id, letter]) => [letter, id])).toEqual([['G', 'gas'], ['T', 'exit'], ['Z', 'staking']])
    expect(html).not.toContain('<li><span>退</span></li>')
  })
})
