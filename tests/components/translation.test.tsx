// @vitest-environment happy-dom
import { createProcessor } from '@mdx-js/mdx'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { Root } from 'hast'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { VFile } from 'vfile'
import { afterEach, describe, expect, it } from 'vitest'
import { BehindNote } from '../../src/components/mdx/BehindNote.tsx'
import { bindings } from '../../src/components/mdx/bindings.tsx'
import { Alert } from '../../src/components/mdx/Alert.tsx'
import { Emoji } from '../../src/components/mdx/Emoji.tsx'
import { Content } from '../../src/components/mdx/Content.tsx'
import { InEnglish } from '../../src/components/mdx/InEnglish.tsx'
import { Term } from '../../src/components/mdx/Term.tsx'
import { Aside } from '../../src/components/site/Aside.tsx'
import { noneInEnglish, type PageInLanguage, PlaceProvider } from '../../src/components/place.tsx'
import { StringsProvider } from '../../src/components/strings.tsx'
import { asData } from '../../src/mdx/as-data.ts'
import { compilerOptions, syntaxPlugins } from '../../src/mdx/pipeline.ts'
import { rehypeTransforms, remarkTransforms } from '../../src/mdx/transforms.ts'
import { assemble } from '../../src/mdx/translation/assemble.ts'
import type { BehindKind } from '../../src/mdx/translation/nodes.ts'
import { stateOf } from '../../src/mdx/translation/state.ts'
import { translatedLangs } from '../../src/languages.ts'
import { en } from '../../src/strings/en.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { root } from '../files.ts'
import { english, own, ownFile, stampsFrom } from '../mdx/translation/read.ts'
import { WithSystem } from './with-system.tsx'

/** English under other words, as a language that is not there yet would have them. */
const words = { ...en, alerts: { ...en.alerts, warning: 'Aviso' } } as unknown as typeof en
const at = (path: string): PageInLanguage => ({ path, lang: 'es', langs: ['en', 'es'], siteLangs: ['en', 'es'], inEnglish: noneInEnglish })
const show = (view: React.ReactNode, path = '/staking/pools') => render(<WithSystem><StringsProvider value={words}><PlaceProvider value={at(path)}>{view}</PlaceProvider></StringsProvider></WithSystem>)
afterEach(cleanup)

describe('the note of a section', () => {
  it.each<[BehindKind, string]>([
    ['behind', 'Behind: the English of this part has changed since 26 November 2026. Its figures, dates, addresses and links are still the same. '],
    ['english-below', 'Behind: the English of this part has changed since 26 November 2026. It is about risk or money, so the English stands below. '],
    ['english-instead', 'In English: this part has changed since 26 November 2026, and the translation would say something else. '],
    ['new', 'In English: this part is new and not translated yet. '],
  ])('%s says what is so, and leads to the English section', (kind, said) => {
    show(<BehindNote kind={kind} section="faq" {...(kind === 'new' ? {} : { since: '2026-11-26' })} />)
    const note = screen.getByRole('note')
    expect(note.textContent).toBe(`${said}This part on the English page`)
    const link = within(note).getByRole('link', { name: 'This part on the English page' })
    expect([link.getAttribute('href'), link.getAttribute('hreflang')]).toEqual(['/staking/pools/#faq', 'en'])
  })

  it('of the first section leads to the page', () => {
    show(<BehindNote kind="behind" section="" since="2026-11-26" />, '/')
    expect(screen.getByRole('link').getAttribute('href')).toBe('/')
  })
})

describe('what is in English', () => {
  it('says so to programs, and has the words of the interface in English', () => {
    show(<InEnglish><Alert variant="warning"><p>Look twice.</p></Alert></InEnglish>)
    const note = screen.getByRole('note')
    expect(note.textContent).toBe('WarningLook twice.')
    expect([note.parentElement?.lang, note.parentElement?.dir]).toEqual(['en', 'ltr'])
  })

  it('is the name of a term where that is, and not what stands below it', () => {
    show(<Term id="slot" name="slot" subject="ethereum" lang="en"><p>Palabras</p></Term>)
    const heading = screen.getByRole('heading', { name: 'Slot' })
    expect([heading.lang, heading.dir, heading.id]).toEqual(['en', 'ltr', 'slot'])
    expect(screen.getByText('Palabras').closest('[lang=en]')).toBeNull()
    cleanup()
    show(<Term name="slot" subject="ethereum"><p>Words</p></Term>)
    expect(screen.getByRole('heading', { name: 'Slot' }).hasAttribute('lang')).toBe(false)
  })
})

describe.each(translatedLangs)('an emoji in %s', (lang) => {
  const drawn = (view: React.ReactNode) => renderToStaticMarkup(<WithSystem><StringsProvider value={stringsOf(lang)}><PlaceProvider value={{ ...at('/x'), lang }}>{view}</PlaceProvider></StringsProvider></WithSystem>).replace(/<style[\s\S]*?<\/style>| class="[^"]*"/g, '')

  it('has its name in the language, or none beside the one that a voice knows', () => {
    expect(drawn(<Emoji text="⚠️" />)).toBe(`<span role="img" aria-label="${stringsOf(lang).alerts.warning}">⚠️</span>`)
    expect(drawn(<Emoji text="🐟" />)).toBe('<span>🐟</span>')
  })

  it('has its English name among English words', () => {
    expect(drawn(<InEnglish><Emoji text="⚠️" /></InEnglish>)).toBe(`<div lang="en" dir="ltr"><span role="img" aria-label="warning">⚠️</span></div>`)
  })
})

it('the table of contents says which names are in English', () => {
  show(<Aside current="/staking/pools" sidebar={[]} outline={[{ depth: 2, id: 'one', text: 'One', lang: 'en' }, { depth: 2, id: 'two', text: 'Dos' }]} />)
  expect(['One', 'Dos'].map((name) => screen.getByText(name).lang)).toEqual(['en', ''])
})

describe('a translated page that was put together', () => {
  const was = english('Words.\n\n## One {#one}\n\nFirst.[^a]\n\n## Two {#two}\n\nSecond.[^b]\n\n[^a]: A source.\n\n[^b]: B source.')
  const now = english('Words.\n\n## One {#one}\n\n[First](/staking), *now*.[^a]\n\n## Two {#two}\n\nYou may lose it.[^b]\n\n### Added {#added}\n\n:::warning\nThird.\n:::\n\n[^a]: A source.\n\n[^b]: B source.')
  const translated = own('Palabras.\n\n## Uno {#one}\n\nPrimero.[^a]\n\n## Dos {#two}\n\nSegundo.[^b]\n\n[^a]: Fuente A.\n\n[^b]: Fuente B.')

  it('is drawn with its ids, its language, and each note once', async () => {
    const { tree } = assemble({ english: now, own: translated, state: stateOf(now, translated, stampsFrom(was, '2026-11-26')), agrees: (id) => id === 'two' })
    let kept: Root = { type: 'root', children: [] }
    const keep = () => (hast: Root): Root => ((kept = hast), { type: 'root', children: [] })
    const processor = createProcessor({ ...compilerOptions, remarkPlugins: [...syntaxPlugins, ...remarkTransforms(root)], rehypePlugins: [...rehypeTransforms, keep] })
    await processor.run(tree as never, new VFile({ path: join(root, ownFile), value: translated.text }))
    const bound = bindings({ grids: {}, names: {}, rules: {}, removed: [], example: [], controlled: [], quality: null, index: [], terms: [], today: '2026-11-22' })
    const html = renderToStaticMarkup(<WithSystem><PlaceProvider value={at('/staking/fixture')}><Content tree={asData(kept)} components={bound} /></PlaceProvider></WithSystem>).replace(/<style[\s\S]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '')
    expect(html.replace(/(?<=>)\n*(?=<(?:h\d|p|div|section|ol|li|\/section|\/ol|\/li)\b)/g, '\n')).toMatchInlineSnapshot(`
      "<p>Palabras.</p>
      <h2 id="one" lang="en" dir="ltr"><a href="#one">One</a></h2>
      <p role="note">In English: this part has changed since 26 November 2026, and the translation would say something else. <a href="/staking/fixture/#one" hrefLang="en">This part on the English page</a></p>
      <div lang="en" dir="ltr">
      <p><a href="/es/staking/">First</a>, <em>now</em>.<sup><a href="#note-fn-a" id="note-fnref-a" data-footnote-ref="true" aria-describedby="footnote-label">1</a></sup></p></div>
      <h2 id="two"><a href="#two">Dos</a></h2>
      <p role="note">Behind: the English of this part has changed since 26 November 2026. It is about risk or money, so the English stands below. <a href="/staking/fixture/#two" hrefLang="en">This part on the English page</a></p>
      <p>Segundo.<sup><a href="#note-fn-b" id="note-fnref-b" data-footnote-ref="true" aria-describedby="footnote-label">2</a></sup></p>
      <div lang="en" dir="ltr">
      <p>You may lose it.<sup><a href="#note-fn-b" id="note-fnref-b-2" data-footnote-ref="true" aria-describedby="footnote-label">2</a></sup></p></div>
      <h3 id="added" lang="en" dir="ltr"><a href="#added">Added</a></h3>
      <p role="note">In English: this part is new and not translated yet. <a href="/staking/fixture/#added" hrefLang="en">This part on the English page</a></p>
      <div lang="en" dir="ltr">
      <div role="note">
      <p><i aria-hidden="true"></i><b>Warning</b></p>
      <p>Third.</p></div></div>
      <section data-footnotes="true">
      <h2 id="footnote-label"><a href="#footnote-label">Sources</a></h2>
      <ol>
      <li id="note-fn-a">
      <p><span lang="en" dir="ltr">A source.</span> <a data-footnote-backref="" aria-label="Back to reference 1" href="#note-fnref-a">↩</a></p>
      </li>
      <li id="note-fn-b">
      <p>Fuente B. <a data-footnote-backref="" aria-label="Back to reference 2" href="#note-fnref-b">↩</a> <a data-footnote-backref="" aria-label="Back to reference 2-2" href="#note-fnref-b-2">↩<sup>2</sup></a></p>
      </li>
      </ol>
      </section>"
    `)
  })
})
