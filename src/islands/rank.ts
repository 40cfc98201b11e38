import { smallWords } from '#browser-words'

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

/** The words of a text that say what it is about, small; all of them where nothing else is left. */
export function wordsOf(text: string): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = all.filter((word) => !smallWords.test(word))
  return telling.length ? telling : all
}

/** Without its ending: "staking", "staked" and "stakes" ask for one thing. */
const stem = (word: string): string => word.replace(/(?<=...)(?:ing|ed|es?|s)$/, '')

/** The letters of a word in one order: two of them that changed places are a slip of the fingers. */
const letters = (word: string): string => [...word].sort().join('')

/** How well a name answers what was asked, both as words: 0 not at all, below 1 in part, 2 where it says just that. */
export function fit(asked: readonly string[], name: readonly string[]): number {
  const said = asked.map((word) => {
    if (name.some((other) => stem(other) === stem(word) || letters(other) === letters(word))) return 1
    // It may still be typed.
    return name.some((other) => other.startsWith(stem(word))) ? 0.4 : 0
  })
  const all = said.reduce<number>((sum, one) => sum + one, 0)
  return said.includes(0) ? (all / said.length) ** 2 : 1 + all / Math.max(name.length, said.length)
}

/** Texts as Pagefind ordered them, in the order a reader should see; only those of which a name fits so well (`least`, as `fit` says it). */
export function ranked(query: string, texts: readonly Text[], least = 0): Ranked[] {
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
