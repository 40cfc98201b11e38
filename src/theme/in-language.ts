import type { Translated } from '../languages.ts'

/** A shadow at an edge of what scrolls, as tables in running text have it, and the ground that hides it where there is no more: see `scrolling` in recipes/prose.ts. */
const rims = (['90deg|0 0', '270deg|100% 0'] as const).map((edge) => edge.split('|'))
const shadows = [
  ...rims.map(([angle, side]) => `linear-gradient(${angle}, var(--c-colors-paper) 40%, transparent) ${side} / 2.5rem 100% no-repeat local`),
  ...rims.map(([angle, side]) => `linear-gradient(${angle}, var(--c-colors-soft), transparent) ${side} / 0.6rem 100% no-repeat scroll`),
].join()

/**
 * What every translation has and no English page. None of it is a style of a component: which page says that a part of it is behind
 * changes with the English words, and must not change which sheets the site has. `.translation` is a line below the title, which says who
 * has reviewed it; `.behind`, what a part says of itself below its heading: quiet, and seen before its words. A line beside a part in
 * English says how far it goes; blocks in it stand as they do in running text.
 *
 * No word or letter is left alone in a last line, where browsers can see to that. Beside a list to choose from, the list gives way, not
 * the words before it; on cards, the name of an attribute, not its verdict. In the table, verdicts beside each other are clear of each
 * other. In the header, where its words have just room in one row, a link to English says so by a sign: its words stay for those who listen.
 * Products side by side show that there are more of them.
 */
const translated = `
  main { text-wrap: pretty }
  .g { text-wrap: wrap }
  form > div label, :root .g td[class] { overflow-wrap: break-word }
  form div > span { min-width: 0 }
  form td > label { flex-wrap: wrap }
  :root .g td[class]::before { flex: 1 0 min-content }
  @container (min-width: 37rem) { :root .g td[class] { padding-inline: 0.2rem } }
  @media (min-width: 44rem) and (max-width: 63.99rem) {
    header nav small { font-size: 0; line-height: 1 }
    header nav small::before { content: "EN" / ""; margin-inline-start: 0.3rem; padding-inline: 0.2rem; border: 1px solid; border-radius: 0.2rem; font-size: 0.6875rem }
  }
  @media screen {
    .g:has(+ div > label > :checked) { background: ${shadows} }
    .g:has(+ div > label > :checked) > tbody > tr { background: none !important }
  }
  .translation { padding-block: 0.5rem; font-size: 0.875rem; color: var(--c-colors-soft) }
  .behind { padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--c-colors-partly); font-size: 0.9375rem; color: var(--c-colors-soft) }
  main div[lang=en] { padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--c-colors-line) }
  div[lang=en] > * + * { margin-block-start: 1rem }
  div[lang=en] > :is(ul, ol):not([data-wide]) { padding-inline-start: 1.25rem; list-style: disc }
  div[lang=en] > ol:not([data-wide]) { list-style: decimal }
  div[lang=en] > :is(ul, ol):not([data-wide]) > li { padding-block: 0.2rem }
`

/** Facts in the widest table in the letters of what stands below names: no word of them is wider than its column. Names stand clear of them. */
const smallFacts = '@container (min-width: 58rem) { :root .g td:not([class], :last-child) { font-size: 0.7rem } :root .g tbody th { padding-inline-end: 0.3rem } }'

/** Names of verdicts, where each has a column and the table is narrow: smaller, and clear of each other. */
const clearHeads = '@container (min-width: 37rem) and (max-width: 57.99rem) { :root .g thead .v { padding-inline: 0.15rem; font-size: 0.7rem } }'

/**
 * What pages in a language need besides the styles of the site, in a sheet of its own, so that pages in other languages do not carry it.
 * Fonts are of the machine, as everywhere, by their names: what a machine takes for letters that nobody named a font for differs, and
 * is often not made for reading.
 */
export const inLanguage: Record<Translated, string> = {
  // Words are longer than English ones, for which the columns of the widest table and the row of the header are made.
  es: `
    ${translated}
    ${smallFacts}
    ${clearHeads}
    @container (min-width: 58rem) { :root .g thead .v { font-size: 0.65rem } }
    @media (min-width: 44rem) and (max-width: 63.99rem) { :root header :is(nav, ul) { font-size: 0.8125rem; column-gap: 0.75rem } }
  `,

  // One design for text and headings: the machines' Arabic serifs differ in size by a third. Letters are joined, so nothing parts them,
  // and leaning ones do not exist. What is drawn above and below them takes room.
  // Amounts read as the text does, the number first. What is Latin by nature, and what is looked up or copied, runs left to right, and
  // links and marks of notes stand by themselves: numbers at their edge would join a name in Latin letters beside them, and change places with it.
  // An address in a line of its own begins where its token's name does.
  // The arrow behind a link in Latin letters stands where those end and points out of them.
  // Columns of figures keep their units below one another. Drawings are read from the right, their words and icons as they are.
  ar: `
    ${translated}
    :root { --c-fonts-body: system-ui, "Geeza Pro", "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; --c-fonts-display: var(--c-fonts-body); --on: "←"; line-height: 1.75 }
    * { letter-spacing: 0 !important; font-style: normal !important }
    em { font-weight: 600 }
    a { text-underline-offset: 0.35em }
    :root :is(h1, h2, h3) { line-height: 1.4 }
    :root main :is(p, li, dd, figcaption) { line-height: 1.75 }
    a, sup, code, pre, main [lang=en] { unicode-bidi: isolate }
    code, pre, [pattern], main [lang=en] { direction: ltr }
    .g code { text-align: end }
    @media screen { main a[href^=http]:not([lang=en])::after { content: "\\a0↖" / "" } }
    @media print { main a[href^=http]::after { content: " \\2066(" attr(href) ")\\2069" } }
    .g [role=heading] { font-size: 0.95rem }
    :root .g :is(thead, td[class]) { line-height: 1.4 }
    ${smallFacts}
    ${clearHeads}
    :root [data-align=end] { text-align: right !important }
    svg[role=img] { transform: scaleX(-1) }
    svg[role=img] text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; direction: rtl; text-anchor: end }
    svg[role=img] .r { text-anchor: start }
  `,

  // Headings have the strokes of a brush where a machine has them. Leaning letters are no emphasis, but a fault. A letter is as wide as
  // it is high, so a line holds fewer of them. Titles break where one would pause, not within a word; and a figure keeps a little clear of
  // the letters beside it. A cell may break between any two letters: none is so narrow that it does between all.
  zh: `
    ${translated}
    :root { --c-fonts-body: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; --c-fonts-display: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Microsoft YaHei", serif; line-height: 1.75; line-break: strict; text-autospace: normal }
    * { letter-spacing: 0 !important; font-style: normal !important }
    em { font-weight: 600 }
    a { text-underline-offset: 0.25em }
    :root :is(h1, h2, h3) { line-height: 1.35; word-break: keep-all }
    :root sup a { padding-inline: 0.1rem }
    main table:not(.g, .g *) :is(td, th) { min-width: 4em }
    :root main :is(p, li, dd, figcaption) { max-width: 40rem; line-height: 1.75 }
  `,
}
