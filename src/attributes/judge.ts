import { compareText } from '../diagnostics.ts'
import type { Category } from '../registry/categories.ts'
import type { Fact } from '../registry/fact.ts'
import type { Listing } from '../registry/listing.ts'
import { type AttributeId, attributes, type BecauseOf } from './index.ts'
import type { State, Verdict } from './verdict.ts'

/** A verdict with the attribute it belongs to. */
export type NamedVerdict = { [Id in AttributeId]: { id: Id } & Verdict<State, BecauseOf<Id>> }[AttributeId]

/** A listing and what the attributes of its category say of it. */
export type Judged<C extends Category = Category> = Listing<C> & { verdicts: NamedVerdict[] }

/** The ids of the attributes that apply to any of these categories, in the order of the list. */
export function attributesOf(...categories: readonly Category[]): AttributeId[] {
  return attributes
    .filter((attribute) => categories.some((category) => (attribute.categories as readonly Category[]).includes(category)))
    .map((attribute) => attribute.id)
}

/** Judges a listing by every attribute of its category, as of `today` (`YYYY-MM-DD`, UTC). */
export function judge<C extends Category>(listing: Listing<C>, today: string): Judged<C> {
  const applying = attributesOf(listing.category)
  const verdicts = attributes
    .filter((attribute) => applying.includes(attribute.id))
    // Safe: an attribute's type admits only facts that each of its categories has, and the filter leaves those categories.
    .map((attribute) => ({ id: attribute.id, ...attribute.evaluate(listing.facts as never, today) }) as NamedVerdict)
  return { ...listing, verdicts }
}

/** How much a listing meets: one for each attribute met, a half for each partly met. */
export function pointsOf(judged: Pick<Judged, 'verdicts'>): number {
  return judged.verdicts.reduce((sum, { state }) => sum + (state === 'met' ? 1 : state === 'partly' ? 0.5 : 0), 0)
}

/** Whether a listing takes no new users any more, or only until a day that is set. Where nobody knows, it counts as open. */
export function isLeaving({ facts }: Pick<Listing, 'facts'>): boolean {
  const { value } = facts.status as Fact<string>
  return value === 'closed' || value === 'closing'
}

/**
 * The order of cards: those that are open first; of these, most attributes met first; of equals, the one with fewer attributes not met,
 * so that what is unknown never sorts as worst; then by name.
 */
export function compareJudged(a: Judged, b: Judged): number {
  const notMet = (judged: Judged) => judged.verdicts.filter(({ state }) => state === 'notMet').length
  return Number(isLeaving(a)) - Number(isLeaving(b)) || pointsOf(b) - pointsOf(a) || notMet(a) - notMet(b) || compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id)
}
