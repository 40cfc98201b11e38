import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { root } from '../files.ts'
import { renderPage } from '../mdx/render.tsx'
import { siteWith } from '../mdx/targets.ts'
import { mutantsOf } from './mutants.ts'
import { expectPlaces, patience, runs, seed, textsOf, timed } from './mutation.ts'

const file = 'content/staking/fixture/index.mdx'

const shortHead = '---\ntitle: A page\ndescription: A page that a test reads.\n---'

/** Each real page in pieces of a few blocks, so that many can be tried: the first with its own head, the others with a short one, that not every change falls into it. */
const pages = [...textsOf('content', '.mdx'), ...textsOf('tests/fixtures/reference', '.mdx'), ...textsOf('tests/fixtures/mdx/alert', '.mdx'), ...textsOf('tests/fixtures/small-site/content/contributing', '.mdx')].flatMap((text) => {
  const [head = '', ...blocks] = text.split(/\n\n/)
  const pieces: string[] = []
  for (let at = 0; at < blocks.length; at += 4) pieces.push([at === 0 ? head : shortHead, ...blocks.slice(at, at + 4)].join('\n\n'))
  return pieces
})

it(`of ${Math.ceil(runs / 2)} mutants of pages, none crashes or hangs; the refused have a place in the file, the accepted render without harm`, async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(mutantsOf(pages), async (text) => {
      const { alone, diagnostics } = await timed(() => {
        const read = readPage(root, file, text)
        return { alone: judgePage(read), diagnostics: judgePage(read, siteWith(read)) }
      }, () => judgePage(readPage(root, file, pages[0] ?? '')))
      expectPlaces(diagnostics, text)
      // A link to a heading that was cut away is refused as well, but says nothing of what can be rendered.
      if (alone.some(({ severity }) => severity === 'error')) return void refused++
      accepted++
      const rendered = await renderPage(text, { file, withHead: false })
      // The styles are those of the test's own frame.
      const html = rendered.html.replace(/<style data-emotion[^>]*>[^<]*<\/style>/g, '')
      expect(html).not.toMatch(/<script|<iframe|<style|<object|<embed|<form|<base|\son\w+=|(?:href|src)="(?!https:\/\/|mailto:|\/(?!\/)|#)/i)
    }),
    { numRuns: Math.ceil(runs / 2), seed },
  )
  // A test in which all or none is refused would show nothing.
  expect(Math.min(accepted, refused)).toBeGreaterThan(runs / 50)
}, patience)
