import type { Figure } from './figure.ts'

type Compared = Pick<Figure, 'value' | 'unit'>

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
    for (const fits of [sameUnit, mayBeSame]) [theirs, mine] = withoutPairs(theirs, mine, fits)
    const both = Math.min(theirs.length, mine.length)
    for (let index = 0; index < both; index++) found.otherwise.push({ own: mine[index] as Own, english: theirs[index] as English })
    found.added.push(...mine.slice(both))
    found.missing.push(...theirs.slice(both))
  }
  // Of a date whose year is another, the year says so.
  if (found.added.length + found.missing.length > 0) found.otherwise = found.otherwise.filter(({ own: { value } }) => !value.startsWith('month '))
  // What is counted in words is known in part only: a count is another where each has one that the other has not.
  if (found.added.some(isSpelled) && found.missing.some(isSpelled)) return found
  return { ...found, added: found.added.filter((figure) => !isSpelled(figure)), missing: found.missing.filter((figure) => !isSpelled(figure)) }
}

function withoutPairs<Own, English>(theirs: readonly English[], mine: readonly Own[], fits: (english: English, own: Own) => boolean): [English[], Own[]] {
  const left = [...theirs]
  const unmatched = mine.filter((figure) => {
    const match = left.findIndex((one) => fits(one, figure))
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
  return [left, unmatched]
}

const isSpelled = ({ value }: Compared): boolean => value.startsWith('~')

const sameUnit = (a: Compared, b: Compared): boolean => a.unit === b.unit

/** Whether two figures of one value may be the same: what a number counts does not always stand beside it, nor the year of a month. An amount of a token does: without its symbol it is none. */
function mayBeSame(english: Compared, own: Compared): boolean {
  if (english.unit === undefined) return true
  if (own.unit === undefined) return !/[A-Z]{2}/.test(english.unit)
  if (!english.value.startsWith('month ')) return false
  const parts = own.unit.split('/')
  return english.unit.split('/').every((part, index) => part === '' || parts[index] === '' || part === parts[index])
}
