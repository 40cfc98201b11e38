import type { Figure } from './figure.ts'

/** Where a figure stands. */
type Place = Pick<Figure, 'start' | 'end'>

/** Its place in its text says beside which others a figure stands. */
type Compared = Pick<Figure, 'value' | 'unit'> & (Place | { range: Place })

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
  // Of a date whose year or day is another, that says so.
  const told = [...found.added, ...found.missing].map(({ value }) => value)
  found.otherwise = found.otherwise.filter(({ own, english }) => !own.value.startsWith('month ') || ![own, english].some(({ unit = '' }) => unit.split('/').some((part) => told.includes(part))))
  // A length of time is told where nothing else tells it.
  const units = [...found.added, ...found.otherwise.map((pair) => pair.own)].flatMap(({ value, unit }) => (value.startsWith('≈rate a ') ? value.slice('≈rate a '.length) : (unit ?? [])))
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

/** Whether a figure that only one of two texts has says that they differ. What is counted or told in words is known in part only: it does where the other text has one of its kind that this one has not. */
function isDifference({ value, unit }: Compared, others: readonly Compared[], is: 'added' | 'missing'): boolean {
  const kind = kindOf(value)
  if (kind === undefined) return true
  if (others.some((other) => kindOf(other.value) === kind)) return true
  // What is counted in words where English counts nothing, and fractions, were put there by somebody.
  return is === 'added' && (kind === '+' || (kind === '~' && (unit !== undefined || value.endsWith('%')) && parseFloat(value.slice(1)) > 2))
}

/** What marks a figure in words: "~", "+", or "≈" and its kind. */
const kindOf = (value: string): string | undefined => /^(?:[~+]|≈\w+)/.exec(value)?.[0]

function withoutPairs<Own, English>(theirs: readonly English[], mine: readonly Own[], fits: (english: English, own: Own) => boolean): [English[], Own[]] {
  const left = [...theirs]
  const unmatched = mine.filter((figure) => {
    const match = left.findIndex((one) => fits(one, figure))
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
  return [left, unmatched]
}

const sameUnit = (a: Compared, b: Compared): boolean => a.unit === b.unit

const placeOf = (figure: Compared): Place => ('range' in figure ? figure.range : figure)

/** Whether another number stands so near one that both may count one thing: "from 10 to 40 days", or "40 days, but no fewer than 2". */
function isBeside(one: Compared, other: Compared): boolean {
  const [behind, before] = [placeOf(other).start - placeOf(one).end, placeOf(one).start - placeOf(other).end]
  return (behind >= 0 && behind <= 12) || (before >= 0 && before <= 60)
}

/**
 * Whether two figures of one value may be the same: the year of a month does not always stand beside it, and where English says "from 10 to 40 days", another language says
 * "days" twice. All else that one of the two counts, the other counts too.
 */
const mayBeSame = (all: readonly Compared[]) => (english: Compared, own: Compared): boolean => {
  if (english.value.startsWith('≈')) return true
  if (english.value.startsWith('~')) return english.unit === undefined || own.unit === undefined
  if (english.unit === undefined) return !/[A-Z]{2}/.test(own.unit ?? '') && all.some((other) => other.unit === own.unit && isBeside(english, other))
  if (!english.value.startsWith('month ')) return false
  const [parts, theirs] = [(own.unit ?? '/').split('/'), english.unit.split('/')]
  // A year may stand once for several dates; a day stands beside its month.
  return theirs.every((part, index) => part === '' || (index === 0 && parts[index] === '') || part === parts[index])
}
