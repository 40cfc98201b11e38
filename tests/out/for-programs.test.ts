import { expect, it } from 'vitest'
import { markdownPathOf } from '../../src/built-files.ts'
import { canonicalOf } from '../../src/site.ts'
import { englishPathOf, langs, pathIn } from '../../src/languages.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { attributeOf, builtFiles, builtPages, bytesOf, elementsOf, translatedPages, wordsOf } from './built.ts'

const read = (file: string) => bytesOf(file).toString('utf8')
const pathOf = (file: string) => `/${file.replace(/\/?index\.html$/, '')}`
const indexed = builtPages.filter((file) => file !== '404.html')
/** In all languages. */
const all = [...indexed, ...translatedPages.filter((file) => !file.endsWith('404.html'))]

it('the sitemap holds every page once, under the address the page gives itself', () => {
  const canonical = all.map((file) => attributeOf(elementsOf(file).find((element) => attributeOf(element, 'rel') === 'canonical') ?? expect.fail(`${file} has no canonical address`), 'href'))
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  expect(listed.sort()).toEqual(canonical.sort())
  expect(listed.length).toBeGreaterThan(50)
})

it.each(indexed)('%s is there as Markdown, with its headings, and the guide leads to it', (file) => {
  const path = markdownPathOf(pathOf(file))
  const text = read(path.slice(1))
  const words = (text: string) => text.replace(/[\\`*]/g, '').replace(/\s+/g, ' ').trim()
  const lines = text.split('\n').filter((line) => /^#{1,3} /.test(line)).map((line) => words(line.replace(/^#+ /, '')))
  const headings = elementsOf(file).filter((element) => /^h[23]$/.test(element.tagName) && attributeOf(element, 'id') && attributeOf(element, 'id') !== 'note-label')
  expect(lines.length).toBeGreaterThan(0)
  // The name of a product is no heading there: it begins a line of a table.
  const names = headings.filter((heading) => attributeOf(heading, 'id')?.startsWith('product-'))
  for (const heading of headings.filter((heading) => !names.includes(heading))) expect(lines).toContain(words(wordsOf(heading)))
  for (const name of names) expect(words(text)).toContain(`| [${words(wordsOf(name))}](`)
  // Addresses are written out, and nothing is left as HTML; code may show either.
  expect(text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '')).not.toMatch(/\]\(\/|<\/?(?:div|span|svg|nav)\b/)
  expect(read('llms.txt')).toContain(`(${canonicalOf(path)})`)
})

it.each(langs)('one file holds all of a language, in the order of its guide: %s', (lang) => {
  const [guide, full] = ['/llms.txt', '/llms-full.txt'].map((path) => read(pathIn(lang, path).slice(1))) as [string, string]
  const order = [...guide.matchAll(/^- \[.*?\]\(([^)]*)index\.md\)/gm)].map(([, address = '']) => address)
  expect(order.toSorted()).toEqual(all.filter((file) => englishPathOf(`/${file}`).lang === lang).map((file) => canonicalOf(pathOf(file))).toSorted())
  const { publishing } = stringsOf(lang)
  let place = 0
  for (const address of order) {
    const text = `---\n\n${publishing.address(address)}\n\n${read(`${address.slice(canonicalOf('/').length)}index.md`)}`
    const found = full.indexOf(text, place)
    expect(found, address).toBeGreaterThanOrEqual(place)
    place = found + text.length
  }
  expect(place).toBe(full.length)
  expect(guide).toContain(`(${canonicalOf(pathIn(lang, '/llms-full.txt'))})`)
})

it('a page says where the file with everything is', () => {
  expect(read('data/index.html')).toContain('/llms-full.txt')
})

it.each(indexed.filter((file) => /^staking\/\w+\/[\w-]+\/index\.html$/.test(file)))('%s says of its product in the guide, in the data and where it is linked what it says of itself', (file) => {
  const [description] = elementsOf(file).filter((element) => attributeOf(element, 'name') === 'description').map((element) => attributeOf(element, 'content'))
  expect(elementsOf(file).filter((element) => attributeOf(element, 'property') === 'og:description').map((element) => attributeOf(element, 'content'))).toEqual([description])
  expect((JSON.parse(read(file.replace('index.html', 'index.json'))) as { product: { description: string } }).product.description).toBe(description)
  expect(read('llms.txt').replaceAll('\\', '')).toContain(`${markdownPathOf(pathOf(file))}): ${description}\n`)
})

it('nothing else is written as Markdown', () => {
  expect(builtFiles.filter((file) => file.endsWith('.md')).toSorted()).toEqual(all.map((file) => markdownPathOf(pathOf(file)).slice(1)).toSorted())
})
