import type { Lang } from '../languages.ts'

/**
 * What texts in a language need besides the styles of the site, in a sheet of its own: pages in other languages do not carry it. A
 * language without an entry is written as English is. Fonts are of the machine, as everywhere, by their names: what a machine takes
 * for letters that nobody named a font for differs, and is often not made for reading.
 */
export const inLanguage: Partial<Record<Lang, string>> = {
  // One design for text and headings: the machines' Arabic serifs differ in size by a third. Letters are joined, so nothing parts them,
  // and leaning ones do not exist. What is drawn above and below them takes room.
  ar: `
    :root { --c-fonts-body: system-ui, "Geeza Pro", "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; --c-fonts-display: var(--c-fonts-body); --on: "←"; line-height: 1.75 }
    * { letter-spacing: 0 !important; font-style: normal !important }
    em { font-weight: 600 }
    a { text-underline-offset: 0.35em }
    :root :is(h1, h2, h3) { line-height: 1.4 }
    :root main :is(p, li, dd, figcaption) { line-height: 1.75 }
    code, pre, [pattern], [lang=en], main a[href^=http]::after { direction: ltr; unicode-bidi: isolate }
    @media screen { main a[href^=http]::after { content: " ↖" / "" } }
    :root [data-align=end] { text-align: right !important }
    svg[role=img] { transform: scaleX(-1) }
    svg[role=img] text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; direction: rtl; text-anchor: end }
    svg[role=img] .r { text-anchor: start }
  `,
  // Headings have the strokes of a brush where a machine has them. Leaning letters are no emphasis, but a fault.
  zh: `
    :root { --c-fonts-body: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; --c-fonts-display: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Microsoft YaHei", serif; --line: 40rem; line-height: 1.75; line-break: strict }
    * { letter-spacing: 0 !important; font-style: normal !important }
    em { font-weight: 600 }
    a { text-underline-offset: 0.25em }
    :root :is(h1, h2, h3) { line-height: 1.35 }
    :root main :is(p, li, dd, figcaption) { line-height: 1.75 }
  `,
}
