import type { Lang } from './languages.ts'

/**
 * What pages may weigh, in bytes as they cross the wire: brotli, quality 11, styles and inline scripts included.
 * Words, products and languages must be able to grow, so the limits have a shape: whoever adds a listing adds to no limit.
 */
export const budget = {
  /** A text page and the page of a product: one initial TCP window (ten packets of about 1,434 bytes), so that it is there after one round trip. */
  page: 14_336,
  /** A page with product listings. Its whole weight has no limit: it grows with the registry. */
  grid: {
    /** The page without its listings: leaves room in the first window for the first of them. */
    fixedPart: 11_776,
    /** Bytes that a listing adds, on average: the 100 that a registry may one day hold come to as many kilobytes as one picture. */
    bytesEach: 140,
    /** Elements that a listing adds, on average: what a slow phone has to style and lay out. */
    elementsEach: 32,
    /** Fewer listings than this are not held to either: the first of a few packs worst, since it says everything for the first time, and the average of a few is that of the odd one among them. */
    fewest: 5,
  },
  /** What a page in another language may weigh, as a share of the same limits: its letters take two or three bytes, and some languages need more words. */
  translation: 1.35,
  /** The script that says how two addresses differ, once somebody compares some. */
  compareScript: 1_024,
  /** What arrives in the first round trip, whatever follows: it must be enough to begin to read. */
  firstWindow: 14_336,
} as const

/** What pages of a language may weigh: the limits of `budget` that follow from how much there is to read. */
export function limitsIn(lang: Lang): { page: number; fixedPart: number; bytesEach: number; elementsEach: number } {
  const share = lang === 'en' ? 1 : budget.translation
  return { page: Math.floor(budget.page * share), fixedPart: Math.floor(budget.grid.fixedPart * share), bytesEach: budget.grid.bytesEach * share, elementsEach: budget.grid.elementsEach }
}

/** From this share of a limit on, a build says what is near it. The pooled page stands close to the limit of its fixed part: there it is said when one more question fits and two may not. */
export const nearShare = { most: 0.97, fixedPart: 0.995 } as const
