import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Lang } from '../../languages.ts'
import { clustersOf } from './clusters.ts'
import { type Face, type FaceSettings, faceOf } from './face.ts'

/** A family of fonts in a package of Fontsource: one file for each range of characters, all of one weight. */
interface Family {
  package: string
  /** How its files are called, apart from the range. */
  file: (range: string) => string
  settings: FaceSettings
}

/** Fraunces, a serif with the warmth of the drawings. Its letters stand upright and one by one: no leaning n and h, no ligatures in the names of products. */
const fraunces: Family = { package: '@fontsource/fraunces', file: (range) => `fraunces-${range}-600-normal.woff2`, settings: { without: ['liga', 'rvrn'] } }
/** Amiri, a naskh as books are set in, as dark and as soft; its letters are small for their size. */
const amiri: Family = { package: '@fontsource/amiri', file: (range) => `amiri-${range}-700-normal.woff2`, settings: { scale: 1.12 } }
/** Noto Serif SC, a song typeface: a hundred files, of which a title needs a few. */
const notoSerif: Family = { package: '@fontsource-variable/noto-serif-sc', file: (range) => `noto-serif-sc-${range.replace(/[[\]]/g, '')}-wght-normal.woff2`, settings: { weight: 700 } }

/** Which fonts a character is looked for in, in turn. `isRightToLeft` says which way the text runs that it stands in. All are under the SIL Open Font License. */
const familiesOf: Record<Lang, (cluster: string, isRightToLeft: boolean) => readonly Family[]> = {
  en: () => [fraunces],
  es: () => [fraunces],
  // Signs go with the words they stand among: the point of "ether.fi" is one of Fraunces, that of a sentence one of Amiri.
  ar: (_, isRightToLeft) => (isRightToLeft ? [amiri, fraunces] : [fraunces, amiri]),
  // Quotes and dashes are as wide as a letter there, which only a Chinese font knows.
  zh: (cluster) => (/^[\p{ASCII}\p{Script=Latin}]/u.test(cluster) ? [fraunces, notoSerif] : [notoSerif, fraunces]),
}

/** Which font draws a character as readers see it (`cluster`, one or several code points), or none. */
export type FindFace = (cluster: string, isRightToLeft: boolean) => Face | undefined

/** Reads what is needed of the fonts of a language to draw `text`. Characters of other texts may find no font. */
export async function fontsFor(lang: Lang, text: string): Promise<FindFace> {
  const faces = new Map<string, Face>()
  const filesOf = (cluster: string, isRightToLeft: boolean) => familiesOf[lang](cluster, isRightToLeft).flatMap((family) => filesWith(family, cluster))
  for (const cluster of new Set(clustersOf(text))) {
    for (const isRightToLeft of [false, true]) {
      for (const { file, settings } of filesOf(cluster, isRightToLeft)) if (!faces.has(file)) faces.set(file, await faceOf(file, settings))
    }
  }
  return (cluster, isRightToLeft) => filesOf(cluster, isRightToLeft).map(({ file }) => faces.get(file)).find((face) => face && [...cluster].every((character) => face.has(character)))
}

/** The files of a family whose range has the first character of `cluster`. */
function filesWith(family: Family, cluster: string): FileOfRange[] {
  const code = cluster.codePointAt(0) ?? 0
  return rangesOf(family).filter(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
}

const { resolve } = createRequire(import.meta.url)
type FileOfRange = { file: string; settings: FaceSettings; ranges: (readonly [first: number, last: number])[] }
const known = new Map<Family, FileOfRange[]>()

/** What each file of a family holds, as its package says: "U+0000-00FF,U+0131". */
function rangesOf(family: Family): FileOfRange[] {
  const read = known.get(family) ?? Object.entries(JSON.parse(readFileSync(resolve(`${family.package}/unicode.json`), 'utf8')) as Record<string, string>).map(([range, text]) => ({
    file: resolve(`${family.package}/files/${family.file(range)}`),
    settings: family.settings,
    ranges: text.split(',').map((part) => {
      const [first = 0, last = first] = part.replace(/^U\+/i, '').split('-').map((digits) => parseInt(digits, 16))
      return [first, last] as const
    }),
  }))
  known.set(family, read)
  return read
}
