import type { OpenSection, Standing } from './standing.ts'

/** How a language stands, in numbers. Each page counts once: one with a section that is behind as behind, whatever else is to be done in it. */
export interface Counts {
  pages: Record<'all' | 'done' | 'behind' | 'missing' | 'unstamped' | 'unreadable', number>
  sections: Record<OpenSection['state'], number>
  /** Texts of products. */
  texts: Record<'all' | 'done' | 'missing' | 'left', number>
}

/** Counts what is done in a language and what is not. A page in which English alone has a section is behind. */
export function countsOf({ pages, products }: Standing): Counts {
  const open = pages.flatMap(({ sections }) => sections)
  const openPages = pages.filter(({ state }) => state === 'open')
  const behind = openPages.filter(({ sections }) => sections.some(({ state }) => state !== 'unstamped')).length
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const [texts, missing] = [sum(products.map((product) => product.texts)), sum(products.map((product) => (product.state === 'unreadable' ? product.texts : product.missing.length)))]
  return {
    pages: {
      all: pages.length,
      done: pages.filter(({ state }) => state === 'done').length,
      behind,
      missing: pages.filter(({ state }) => state === 'missing').length,
      unstamped: openPages.length - behind,
      unreadable: pages.filter(({ state }) => state === 'unreadable').length,
    },
    sections: Object.fromEntries((['behind', 'new', 'unstamped', 'left'] as const).map((state) => [state, open.filter((section) => section.state === state).length])) as Counts['sections'],
    texts: { all: texts, done: texts - missing, missing, left: sum(products.map(({ left }) => left.length)) },
  }
}

/** The numbers as a sentence: "10 of 13 pages are done, 1 is behind, 2 are missing. 300 of 320 texts of products are translated." */
export function inWords({ pages, texts }: Counts): string {
  const part = (n: number, words: string) => (n === 0 ? [] : [`${n} ${n === 1 ? 'is' : 'are'} ${words}`])
  const rest = [...part(pages.behind, 'behind'), ...part(pages.unstamped, 'not stamped'), ...part(pages.missing, 'missing'), ...part(pages.unreadable, 'unreadable')]
  const left = texts.left === 0 ? '' : `, ${texts.left} ${texts.left === 1 ? 'belongs' : 'belong'} to no text any more`
  return `${[`${pages.done} of ${pages.all} pages ${pages.done === 1 ? 'is' : 'are'} done`, ...rest].join(', ')}. ${texts.done} of ${texts.all} texts of products ${texts.done === 1 ? 'is' : 'are'} translated${left}.`
}

/** The sentence for a language of which nothing is translated yet. */
export function howToBegin({ lang }: Standing): string {
  return `Not begun. The front page comes first: \`npm run new -- translation ${lang} /\`.`
}
