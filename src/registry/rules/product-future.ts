import type { Complaint } from '../../diagnostics.ts'
import { checksIn } from '../checks/checks-in.ts'
import { firstDayOf } from '../dates.ts'
import type { Fact } from '../fact.ts'
import { isKnown } from '../fact.ts'
import type { ProductRule } from '../product.ts'
import { dayOfCopy } from '../archived.ts'
import { textsOf } from './links.ts'

export const productFuture: ProductRule = {
  what: 'No date is in the future, whether of a fact, a launch, an audit, a change or an archived copy.',
  why: 'Nobody can already have read a source from tomorrow. Such a date is a slip or a promise.',
  wrong: '"asOf": "2999-01"',
  right: '"asOf": "2026-08"',
  *check(product, { today }) {
    const { listing, json } = product
    const future = (date: string, path: PropertyKey[]): Complaint[] =>
      date !== 'unknown' && firstDayOf(date) > today ? [{ range: json.rangeOf(path), message: `Unexpected date ${date} for "${path.map(String).join('.')}", expected ${today} or earlier; write the date the source gives.` }] : []
    for (const [key, fact] of Object.entries(listing.facts) as [string, Fact<unknown> | undefined][]) {
      if (!fact || !isKnown(fact)) continue
      yield* future(fact.asOf, ['facts', key, 'asOf'])
      if (key === 'launch') yield* future(fact.value as string, ['facts', key, 'value'])
    }
    for (const { key, index, check } of checksIn(listing)) if (check.read) yield* future(check.read.on, ['facts', key, 'check', index, 'read', 'on'])
    if (listing.removed) yield* future(listing.removed.date, ['removed', 'date'])
    for (const [index, { date }] of (listing.changes ?? []).entries()) yield* future(date, ['changes', index, 'date'])
    for (const { text, path } of textsOf(product)) {
      const day = path.at(-1) === 'archived' ? dayOfCopy(text) : ''
      if (day > today) yield { range: json.rangeOf(path), message: `Unexpected copy of ${day} for "${path.map(String).join('.')}", expected one of ${today} or earlier; copy the address from the archive.` }
    }
    const { audits } = listing.facts
    if (isKnown(audits)) for (const [index, { date }] of audits.value.entries()) yield* future(date, ['facts', 'audits', 'value', index, 'date'])
  },
}
