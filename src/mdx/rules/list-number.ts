import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const listNumber: PageRule = {
  what: 'The numbers of a list go up by one, or are all the same.',
  why: 'Only the first number counts: a list written 1, 3, 7 is shown as 1, 2, 3, and "see step 7" leads nowhere.',
  wrong: '1. Choose.\n3. Stake.',
  right: '1. Choose.\n2. Stake.',
  check,
}

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, 'list', ({ ordered, children }) => {
    if (!ordered) return
    const numbers = children.map((item) => /^\d{1,9}/.exec(text.slice(rangeOf(item).start, rangeOf(item).start + 9))?.[0] ?? '')
    const first = Number(numbers[0])
    if (numbers.every((number) => Number(number) === first)) return
    const place = numbers.findIndex((number, index) => Number(number) !== first + index)
    const [item, number = ''] = [children[place], numbers[place]]
    if (item && number !== '') complaints.push({ range: { start: rangeOf(item).start, end: rangeOf(item).start + number.length }, severity: 'warning', message: `Unexpected number ${number} in a list, which readers see as ${first + place}; expected numbers that go up by one. Write ${first + place}, or end the list before it with a heading.` })
  })
  return complaints
}
