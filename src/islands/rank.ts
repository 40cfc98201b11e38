import type { Tongue } from './tongues/tongue.ts'

// What order results have, and which part of a page each leads to. Pure: Pagefind finds, this judges by names.

/** A part of a page with a heading, as Pagefind gives it: `locations` are the places of the words in it. */
export interface Part {
  title: string
  url: string
  excerpt: string
  locations: readonly number[]
}

/** A text that Pagefind found. `kind`, in a word for readers, and `also` (other names, with "|" between them) come from the build. */
export interface Text {
  url: string
  meta: { title: string; kind: string; also?: string }
  excerpt: string
  sub_results: readonly Part[]
}

/** What a reader is shown of a text: the part that fits best, or the whole of it, which has no `section`. */
export interface Ranked {
  title: string
  section: string
  kind: string
  url: string
  excerpt: string
}

/** The letters of a word in one order: two of them that changed places are a slip of the fingers. */
const letters = (word: string): string => [...word].sort().join('')

/** How names are judged in a language: by its `tongue`, and by its words of a question that say nothing of what it is about (`small`). */
export function judgeOf({ split, units, plain, stem, noise }: Tongue, small: RegExp) {
  /** The words of a text that say what it is about, each other one empty; all of them where nothing else is left. */
  const telling = (text: string): string[] => {
    const all = split(text)
    const some = all.map((word) => (small.test(word) ? '' : word))
    return some.some(Boolean) ? some : all
  }

  /** What is looked for of a text. */
  const wordsOf = (text: string): string[] => telling(text).flatMap((word) => (word ? units(word) : []))

  /** How well a name answers what was asked, both as words: 0 not at all, below 1 in part, 2 where it says just that. */
  const fit = (asked: readonly string[], name: readonly string[]): number => {
    const names = name.map(plain)
    const said = asked.map(plain).map((word) => {
      if (names.some((other) => stem(other) === stem(word) || letters(other) === letters(word))) return 1
      // It may still be typed.
      return names.some((other) => other.startsWith(stem(word)) || stem(other).startsWith(stem(word))) ? 0.4 : 0
    })
    const all = said.reduce<number>((sum, one) => sum + one, 0)
    const part = (all / said.length) ** 2
    return !said.includes(0) ? 1 + all / Math.max(name.length, said.length) : part > noise ? part : 0
  }

  /** Texts as Pagefind ordered them, in the order a reader should see; only those of which a name fits so well (`least`, as `fit` says it). */
  const ranked = (query: string, texts: readonly Text[], least = 0): Ranked[] => {
    const asked = wordsOf(query)
    const fitOf = (name: string) => fit(asked, wordsOf(name))
    return texts
      .map(({ url: page, excerpt: whole, sub_results: parts, meta: { title, kind, also } }, place) => {
        const own = Math.max(...`${title}|${also ?? ''}`.split('|').map(fitOf))
        // What stands before the first heading is the page, too. Where its title has all that was asked, a part has to fit better.
        const [{ url, title: section, excerpt, fits }] = [{ title, url: page, excerpt: whole, locations: [] }, ...parts]
          .map((part) => ({ ...part, fits: part.url === page ? own + (own < 1 ? 0 : 0.01) : fitOf(part.title) }))
          .sort((a, b) => b.fits - a.fits || b.locations.length - a.locations.length) as [Part & { fits: number }]
        // What a name says counts most, then Pagefind's own order; of names that say it all, what is general has a short address.
        return { title, section: url === page ? '' : section, kind, url, excerpt, fits, value: fits - place / 80 - (fits < 1 ? 0 : url.length / 100) }
      })
      .filter(({ fits }) => fits >= least)
      .sort((a, b) => b.value - a.value)
  }

  return { telling, wordsOf, fit, ranked }
}
