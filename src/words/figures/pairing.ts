import type { Figure } from './figure.ts'

/** Where a figure stands. */
type Place = Pick<Figure, 'start' | 'end'>

/** A figure as it is compared: its place in its text says beside which others a figure stands. */
export type Compared = Pick<Figure, 'value' | 'unit'> & (Place | { range: Place })

/** What is left of both once each of one is taken away with one of the other that `fits`. */
export function withoutPairs<Own, English>(theirs: readonly English[], mine: readonly Own[], fits: (english: English, own: Own) => boolean): [English[], Own[]] {
  const left = [...theirs]
  const unmatched = mine.filter((figure) => {
    const match = left.findIndex((one) => fits(one, figure))
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
  return [left, unmatched]
}

/** Takes from two lists what the first has in words and the second, with all that it counts, in digits. */
export function withoutSpelled(words: Compared[], digits: Compared[]): void {
  for (const spelled of words.filter(({ value }) => value.startsWith('~'))) {
    const at = digits.findIndex((figure) => `~${figure.value}` === spelled.value && figure.unit === spelled.unit)
    if (at < 0) continue
    digits.splice(at, 1)
    words.splice(words.indexOf(spelled), 1)
  }
}

/** Whether both count the same. */
export const sameUnit = (a: Compared, b: Compared): boolean => a.unit === b.unit

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
export const mayBeSame = (all: readonly Compared[]) => (english: Compared, own: Compared): boolean => {
  if (english.value.startsWith('≈')) return true
  if (english.value.startsWith('~')) return english.unit === undefined || own.unit === undefined
  if (english.unit === undefined) return !/[A-Z]{2}/.test(own.unit ?? '') && all.some((other) => other.unit === own.unit && isBeside(english, other))
  if (!english.value.startsWith('month ')) return false
  const [parts, theirs] = [(own.unit ?? '/').split('/'), english.unit.split('/')]
  // A year may stand once for several dates; a day stands beside its month.
  return theirs.every((part, index) => part === '' || (index === 0 && parts[index] === '') || part === parts[index])
}
