import { type Choice, choiceOf, custodiesOf, stepsOf, tokenKinds } from '../../attributes/choice.ts'
import type { AttributeId } from '../../attributes/index.ts'
import { attributesOf, type Judged } from '../../attributes/judge.ts'
import { lastDayOf } from '../../registry/dates.ts'

/** A list to choose one of. */
export interface FilterList {
  name: 'eth' | 'token' | 'custody'
  options: Option[]
}

/** One thing to choose from a list. Rows that fit it carry its mark: one letter, because it stands in every row. */
interface Option {
  value: string
  mark: string
}

/** An attribute to ask for. Rows say themselves whether they meet it. */
interface AttributeFilter {
  value: string
  id: AttributeId
}

/** What a table of listings can be filtered by. */
export interface Filters {
  attributes: AttributeFilter[]
  lists: FilterList[]
  /** Whether some are closed or closing: those fit no filter unless they are asked for. */
  anyLeaves: boolean
}

/** The filters that listings of one category need: each attribute that applies, and a list for each fact that they have. */
export function filtersOf(listings: readonly Judged[]): Filters {
  const choices = listings.map(choiceOf)
  const custodies = custodiesOf(listings[0]?.facts ?? {})
  const have = (fact: string) => listings.some(({ facts }) => fact in facts)
  let marks = 0
  const option = (value: string): Option => ({ value, mark: String.fromCharCode(0x41 + marks++) })
  // What nothing fits is no choice.
  const list = (name: FilterList['name'], values: readonly (string | number)[]) => ({ name, options: values.filter((value) => choices.some((choice) => fits(choice, name, String(value)))).map((value) => option(String(value))) })
  return {
    anyLeaves: choices.some(({ leaves }) => leaves),
    attributes: attributesOf(...new Set(listings.map(({ category }) => category))).map((id) => ({ value: inAddress(id), id })),
    lists: [
      ...(have('minimumEth') ? [list('eth', stepsOf(choices.filter(({ leaves }) => !leaves)))] : []),
      ...(have('tokens') ? [list('token', tokenKinds)] : []),
      ...(custodies.length > 0 ? [list('custody', custodies)] : []),
    ],
  }
}

/** Whether what a listing offers fits one thing that can be chosen from a list. */
function fits({ tokens, custody, minimumEth }: Choice, name: FilterList['name'], value: string): boolean {
  if (name === 'eth') return minimumEth !== null && minimumEth <= Number(value)
  return name === 'token' ? tokens.some((own) => own === value) : custody === value
}

/** What begins the marks of a listing that is closed or closing: no letter of an option, which are capitals. */
export const leavingMark = 'z'

/** The marks of what a listing fits in the lists, one after the other. */
export function marksOf(listing: Judged, { lists }: Filters): string {
  const choice = choiceOf(listing)
  const { leaves } = choice
  return [...(leaves ? [leavingMark] : []), ...lists.flatMap(({ name, options }) => options.filter(({ value }) => fits(choice, name, value))).map(({ mark }) => mark)].join('')
}

/**
 * The places of each listing by fee, minimum and age, lowest and oldest first, as "0 2 1"; "-" where nobody knows.
 * Equals share a place. Places are shorter than values, and stand on every card. Age counts from the last day that a date
 * can mean, as for the verdict "Battle tested": "2020" is never older than a day of that year.
 */
export function placesOf(listings: readonly Judged[]): string[] {
  const choices = listings.map(choiceOf).map((choice) => ({ ...choice, launch: choice.launch === null ? null : lastDayOf(choice.launch) }))
  const columns = (['feePercent', 'minimumEth', 'launch'] as const).map((key) => {
    const values = [...new Set(choices.flatMap((choice) => choice[key] ?? []))].sort((a, b) => (a < b ? -1 : 1))
    return choices.map((choice) => (choice[key] === null ? '-' : String(values.indexOf(choice[key]))))
  })
  return listings.map((_, index) => columns.map((column) => column[index]).join(' '))
}

/** An attribute in an address: "openSource" -> "open-source". */
function inAddress(id: AttributeId): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
