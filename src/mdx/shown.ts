import { linksOf } from './links.ts'
import { parsePage } from './parse.ts'
import { textsOf } from './texts.ts'

/** Every text and every address of a link in a page, as readers and browsers get them, entities read and tags gone; none where it cannot be read. */
export function shownIn(file: string, text: string): string[] {
  const { page } = parsePage(file, text)
  return page ? [...textsOf(page).map((one) => one.text), ...linksOf(page).map(({ url }) => url)] : []
}
