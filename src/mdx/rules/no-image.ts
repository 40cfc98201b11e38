import { visit } from 'unist-util-visit'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, rangeOf } from '../page.ts'

/** Pictures in running text are not part of the dialect: a page has one picture, in its front matter. */
export function noImage({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, ['image', 'imageReference'], (node) => {
    complaints.push({ range: rangeOf(node), message: 'Unexpected picture in the text, expected words; a page names its picture with `image:` and `alt:` in the front matter.' })
  })
  return complaints
}
