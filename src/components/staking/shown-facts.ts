import type { Judged } from '../../attributes/judge.ts'
import type { Fact } from '../../registry/fact.ts'
import type { FactKey } from '../../strings/en/facts.ts'

/** The facts that listings show, the first to be asked for first. */
const order = ['minimumEth', 'fee', 'tokens', 'platforms', 'launch'] as const satisfies readonly FactKey[]
/** How many of them stand in the row itself. */
const mostInRow = 3

/** Which facts listings of a category show: in the row, and folded away below it. */
export interface ShownFacts {
  inRow: readonly FactKey[]
  folded: readonly FactKey[]
}

/** The facts that the listings of a category show; those its category does not have are left out. */
export function shownFactsOf({ facts }: Pick<Judged, 'facts'>): ShownFacts {
  const shown = order.filter((key) => key in facts)
  return { inRow: shown.slice(0, mostInRow), folded: shown.slice(mostInRow) }
}

/** What one brings and pays to come in. */
const ofEntry: readonly FactKey[] = ['minimumEth', 'fee']

/** The facts that the page of a listing begins with: those of its row; of what is closed, none on coming in. */
export function firstFactsOf({ facts }: Pick<Judged, 'facts'>): readonly FactKey[] {
  const { inRow } = shownFactsOf({ facts })
  return (facts.status as Fact<string>).value === 'closed' ? inRow.filter((key) => !ofEntry.includes(key)) : inRow
}
