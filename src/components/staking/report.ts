import type { Judged } from '../../attributes/judge.ts'
import { issueUrlOf } from '../../site.ts'

/** Where a wrong fact about a listing is reported: a form, with the product filled in. */
export function reportUrlOf({ category, id }: Pick<Judged, 'category' | 'id'>): string {
  return issueUrlOf('fact', { product: `content/products/${category}/${id}.json` })
}
