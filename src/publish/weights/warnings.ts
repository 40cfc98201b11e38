import { budget, limitsIn, nearShare } from '../../budget.ts'
import { englishPathOf } from '../../languages.ts'
import type { GridWeight, PageWeight } from './measure.ts'

/** A built page, what it weighs, and the file of the repository it is made from, where that is one of content/. */
export interface WeighedPage {
  /** "staking/pools/index.html" */
  file: string
  weight: PageWeight
  source: string | undefined
}

/** A sentence for each limit that a page is near or above: the file to change, the figures, and what to do. */
export function weightWarnings(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap(({ file, source, weight: { packed, grid } }) => {
    const limits = limitsOf(file)
    const where = source ?? `the page ${addressOf(file)}`
    if (!grid) return isNear(packed, limits.page) ? [`${where}: ${source?.endsWith('.json') ? 'its' : 'the'} page weighs ${of(packed, limits.page, 'bytes')}${above(packed, limits.page)}: ${remedyOf(source)}`] : []
    const { fixedPart, listings, heaviest, firstWindow } = grid
    const cards = `src/components/staking/: each of the ${listings} listings on ${addressOf(file)} adds`
    return [
      ...(isNear(fixedPart, limits.fixedPart, nearShare.fixedPart) ? [`${where}: the page weighs ${of(fixedPart, limits.fixedPart, 'bytes')} without its listings${above(fixedPart, limits.fixedPart)}: ${remedyOf(source)}`] : []),
      ...limitsEach(grid, file).flatMap(({ weight, limit, what }) => (isNear(weight, limit) ? [`${cards} ${of(weight, limit, what)} on average: ${forMaintainers}; the heaviest is ${heaviest.name}, with ${number(heaviest.bytes)} bytes of HTML`] : [])),
      ...(firstWindow.arrived < firstWindow.needed ? [`${where}: the first ${number(budget.firstWindow)} bytes sent end before the second heading or the first listing, whichever comes first: shorten what comes before that`] : []),
    ]
  })
}

/** What a row of the table of weights says of a limit that is near or met; nothing where there is room. */
export function noteOf({ packed, grid }: PageWeight, file: string): string {
  const { page, fixedPart } = limitsOf(file)
  const limits: [weight: number, limit: number, near?: number][] = grid
    ? [[grid.fixedPart, fixedPart, nearShare.fixedPart], ...limitsEach(grid, file).map(({ weight, limit }): [number, number] => [weight, limit])]
    : [[packed, page]]
  if (limits.some(([weight, limit]) => weight > limit) || (grid && grid.firstWindow.arrived < grid.firstWindow.needed)) return 'above its budget'
  return limits.some(([weight, limit, near]) => isNear(weight, limit, near)) ? 'near its budget' : ''
}

/** The limits of a page by its file, which says its language. */
export const limitsOf = (file: string): ReturnType<typeof limitsIn> => limitsIn(englishPathOf(`/${file}`).lang)

/** What the listings of the page in a file add on average, each with its limit; nothing where they are too few to be judged. */
export function limitsEach({ listings, bytesEach, elementsEach }: GridWeight, file: string): { weight: number; limit: number; what: 'bytes' | 'elements' }[] {
  if (listings < budget.grid.fewest) return []
  const limits = limitsOf(file)
  return [{ weight: bytesEach, limit: limits.bytesEach, what: 'bytes' }, { weight: elementsEach, limit: limits.elementsEach, what: 'elements' }]
}

// Nobody who adds or mends a product has to do with it.
const forMaintainers = 'no product file is at fault; a maintainer has to make every listing lighter'

function remedyOf(source: string | undefined): string {
  if (source?.endsWith('.json')) return 'leave out what is said twice or is of least use to readers'
  return source ? 'move part of it to another page' : 'remove something from it, or from the styles'
}

function isNear(weight: number, limit: number, near: number = nearShare.most): boolean {
  return weight >= limit * near
}

function above(weight: number, limit: number): string {
  return weight > limit ? ', more than the tests allow' : ''
}

function of(weight: number, limit: number, what: string): string {
  return `${number(weight)} of ${number(limit)} ${what}`
}

/** A number as it reads: rounded up, so that what is above a limit never looks like the limit. */
export function number(count: number): string {
  return Math.ceil(count).toLocaleString('en-GB')
}

/** The address of a page by its file: "staking/pools/index.html" -> "/staking/pools/". */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}
