import type { Judged } from '../../attributes/judge.ts'
import { issueUrlOf } from '../../site.ts'
import type { Strings } from '../../strings/en.ts'

/** Where a wrong fact about a listing is reported: a form, with the product filled in. */
export function reportUrlOf(strings: Strings, { name, category, id }: Pick<Judged, 'name' | 'category' | 'id'>): string {
  return issueUrlOf('fact', { title: strings.products.reportTitle(name), product: `content/products/${category}/${id}.json` })
}
