import type { Complaint } from '../../diagnostics.ts'
import { daysBetween, firstDayOf, lastDayOf, type PartialDate } from '../dates.ts'
import { isKnown } from '../fact.ts'
import type { Product, ProductRule } from '../product.ts'

/**
 * How many days before its launch a product's own code may have been looked at. Reports mostly come out before a launch, half a
 * year is common, and one that was put off makes it longer; more than a year is mostly the date of another product or a slip.
 */
const longestWait = 365

export const productOrder: ProductRule = {
  what: `Dates are in a possible order. No launch is later than its source, no report later than its list, no removal before the launch, no change for users before there were any. A report on a product's own code is at most a year older than the product.`,
  why: 'A date out of order is a slip or belongs to another product, and verdicts are worked out from it.',
  wrong: '"date": "2019-05"',
  right: '"date": "2022-05"',
  excusable: true,
  *check(product, { today }) {
    const { launch, audits } = product.listing.facts
    const { removed, changes = [] } = product.listing
    // Of what lies in the future, another rule speaks.
    const isPast = (date: PartialDate) => firstDayOf(date) <= today
    const started = isKnown(launch) && isPast(launch.value) ? launch.value : undefined
    if (isKnown(launch) && started !== undefined && isBefore(launch.asOf, started)) yield say(product, ['facts', 'launch', 'value'], started, `${launch.asOf} or earlier, when the source said so`, 'write the day of the launch, and under "asOf" the date of the source')
    for (const [index, { date, kind }] of isKnown(audits) ? audits.value.entries() : []) {
      const path = ['facts', 'audits', 'value', index, 'date']
      if (date === 'unknown' || !isKnown(audits) || !isPast(date)) continue
      if (isBefore(audits.asOf, date)) yield say(product, path, date, `${audits.asOf} or earlier, the date of the list it is in`, 'write the date of the report, or give the list a newer "asOf"')
      if (kind === 'code-audit' && started !== undefined && isBefore(date, started) && daysBetween(lastDayOf(date), firstDayOf(started)) > longestWait) yield { ...say(product, path, date, `a date at most a year before the launch (${started})`, 'write the date of the report, check that it is about this product\'s own code, or add an exception that says why it came so early'), severity: 'warning' }
    }
    for (const [index, { date }] of changes.entries()) {
      if (started !== undefined && isBefore(date, started)) yield { ...say(product, ['changes', index, 'date'], date, `${started} or later, when the first people could use it`, 'write the date of the change, or add an exception that says for whom it changed'), severity: 'warning' }
    }
    if (removed && started !== undefined && isBefore(removed.date, started)) yield say(product, ['removed', 'date'], removed.date, `${started} or later, when it was launched`, 'write the date of the removal, or fix that of the launch')
  },
}

/** Whether a date is before another whatever day each of them means. */
function isBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDayOf(date) < firstDayOf(other)
}

function say({ json }: Product, path: readonly PropertyKey[], date: PartialDate, expected: string, remedy: string): Complaint {
  return { range: json.rangeOf(path), message: `Unexpected date ${date} for "${path.map(String).join('.')}", expected ${expected}; ${remedy}.` }
}
