import { type Compared, mayBeSame, sameUnit, withoutPairs, withoutSpelled } from './pairing.ts'

/** In what the figures of a translation differ from those of its English: figures that one of the two has and the other has not, and such as count something else or are of another date. */
export interface FigureDifferences<Own, English> {
  added: Own[]
  missing: English[]
  otherwise: { own: Own; english: English }[]
}

/** Compares figures without regard to their order, in which languages differ. */
export function compareFigures<Own extends Compared, English extends Compared>(english: readonly English[], own: readonly Own[]): FigureDifferences<Own, English> {
  const found: FigureDifferences<Own, English> = { added: [], missing: [], otherwise: [] }
  for (const value of new Set([...english, ...own].map((figure) => figure.value))) {
    let [theirs, mine] = [english.filter((figure) => figure.value === value), own.filter((figure) => figure.value === value)]
    // First those that say the same, so that of the others only what is left is compared.
    for (const fits of [sameUnit, mayBeSame(english)]) [theirs, mine] = withoutPairs(theirs, mine, fits)
    const both = Math.min(theirs.length, mine.length)
    for (let index = 0; index < both; index++) found.otherwise.push({ own: mine[index] as Own, english: theirs[index] as English })
    found.added.push(...mine.slice(both))
    found.missing.push(...theirs.slice(both))
  }
  // What English has in words may stand in digits: "two days" is "2 días". What it has in digits may not stand in words.
  withoutSpelled(found.missing, found.added)
  // Of a date whose year or day is another, that says so.
  const told = [...found.added, ...found.missing].map(({ value }) => value)
  found.otherwise = found.otherwise.filter(({ own, english }) => !own.value.startsWith('month ') || ![own, english].some(({ unit = '' }) => unit.split('/').some((part) => told.includes(part))))
  // A length of time is told where nothing else tells it.
  const units = [...found.added, ...found.otherwise.map((pair) => pair.own)].flatMap(({ value, unit }) => (!value.startsWith('≈rate a ') ? (unit ?? []) : found.missing.some((other) => other.value.startsWith('≈rate')) ? value.slice('≈rate a '.length) : []))
  found.added = found.added.filter(({ value }) => !units.some((unit) => value === `≈unit ${unit}`))
  const turned = turnedBounds(english, own)
  return {
    ...found,
    added: withAll(found.added.filter((figure) => isDifference(figure, found.missing, 'added')), turned.map((pair) => pair.own)),
    missing: withAll(found.missing.filter((figure) => isDifference(figure, found.added, 'missing')), turned.map((pair) => pair.english)),
  }
}

const withAll = <One>(some: readonly One[], more: readonly One[]): One[] => [...new Set([...some, ...more])]

/** Bounds of a number that in English has others alone: "at most 5" is "more than 5", whatever else the two texts say. */
function turnedBounds<Own extends Compared, English extends Compared>(english: readonly English[], own: readonly Own[]): { own: Own; english: English }[] {
  const isBound = ({ value, unit }: Compared) => unit !== undefined && value.startsWith('≈bound')
  return own.filter(isBound).flatMap((mine) => {
    const theirs = english.filter((one) => isBound(one) && one.unit === mine.unit)
    const [first] = theirs
    return first && theirs.every(({ value }) => value !== mine.value) ? [{ own: mine, english: first }] : []
  })
}

/** Whether a figure that only one of two texts has says that they differ. What is counted or told in words is known in part only: it does where the other text has one of its kind that this one has not, and of kinds that all languages tell in words that are known, always. */
function isDifference({ value, unit }: Compared, others: readonly Compared[], is: 'added' | 'missing'): boolean {
  const kind = kindOf(value)
  if (kind === undefined) return true
  if (others.some((other) => kindOf(other.value) === kind)) return true
  const [count, isOfUnit] = [kind === '~' ? parseFloat(value.slice(1)) : 0, unit !== undefined || value.endsWith('%')]
  // "Both" is two as well, and a language has other words for two of something.
  if (is === 'missing') return count > 2 || neverLeftOut.includes(kind)
  // What is counted in words where English counts nothing, and fractions, were put there by somebody.
  return kind === '+' || (count > 2 && isOfUnit)
}

/** Kinds in words of which none may be left out: fractions and multiples, up to or from where a number goes, parts of a year, and how often. */
const neverLeftOut: readonly string[] = ['+', '≈bound', '≈part', '≈rate']

/** What marks a figure in words: "~", "+", or "≈" and its kind. */
const kindOf = (value: string): string | undefined => /^(?:[~+]|≈\w+)/.exec(value)?.[0]
