import { faultOfPercentGap, typedPercentGapsIn } from '../../words/percent.ts'
import type { ProductRule } from '../product.ts'
import { proseOf } from './prose.ts'

export const productPercentSpace: ProductRule = {
  what: 'In a note, a scope, a reason or a change, the per cent sign comes straight after its figure.',
  why: 'All figures on a page then look alike.',
  wrong: '"note": "In May 2026 the fee was 10 % of rewards."',
  right: '"note": "No dated figure was found."',
  check: (product) => proseOf(product).flatMap(({ text, rangeOf }) => {
    const { start, end } = rangeOf(0, text.length)
    return typedPercentGapsIn(product.text.slice(start, end)).map((gap) => ({ range: { start: start + gap.start, end: start + gap.end }, severity: 'warning' as const, message: faultOfPercentGap, fix: '' }))
  }),
}
