import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { nameFigures } from '../../../src/publish/page/figures.ts'
import { frameOf, treeOf } from '../../../src/publish/page/tree.ts'

const named = (html: string, lang: Lang): string => {
  const tree = treeOf(`<body>${html}</body>`)
  nameFigures(tree, lang)
  return toHtml(frameOf(tree).body.children)
}
const figure = '<figure><figcaption><b>A</b> b</figcaption></figure>'
const labelled = '<figure aria-label="A"><figcaption><b>A</b> b</figcaption></figure>'

it('each figure of a translated page has its title for a name', () => {
  expect(named(`${figure}${figure}<figure><figcaption>c</figcaption></figure>`, 'es')).toBe(`${labelled}${labelled}<figure><figcaption>c</figcaption></figure>`)
})

it('an English page stays as it is', () => {
  expect(named(figure, 'en')).toBe(figure)
})
