import type { ProductRule } from '../product.ts'
import { faultOfLinkWords } from '../../words/link-words.ts'

/** The keys whose text is shown as the words of the link beside them. */
const shown = ['title', 'auditor', 'name']

export const productLinkText: ProductRule = {
  what: 'A title, the name of an auditor and the name of the product are the words of the link beside them. A host, an email address or an account among them is the one it leads to.',
  why: 'Words that name one place and lead to another are how readers get robbed.',
  wrong: '"title": "pool.example.net: a source"',
  right: '"title": "A source"',
  check({ json }) {
    return linkedWordsIn(json.value).flatMap(({ words, url, path }) => {
      const fault = faultOfLinkWords(words, url)
      return fault ? [{ range: json.rangeOf(path), message: `${fault}.` }] : []
    })
  },
}

function linkedWordsIn(value: unknown, path: readonly PropertyKey[] = []): { words: string; url: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return []
  const given = value as Readonly<Record<string, unknown>>
  const { url } = given
  const own = typeof url !== 'string' ? [] : shown.flatMap((key) => (typeof given[key] === 'string' ? [{ words: given[key], url, path: [...path, key] }] : []))
  return [...own, ...Object.entries(given).flatMap(([key, inner]) => linkedWordsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
}
