import { getDocumentProxy } from 'unpdf'

/** A mark found in a PDF: what it says, on which page (from 0), and how far from the left edge, in points. */
export interface Found {
  mark: string
  page: number
  left: number
}

/** Finds marks such as `[[7]]` among the words of a PDF, in the order of its pages. */
export async function marksIn(pdf: Uint8Array): Promise<Found[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const found: Found[] = []
  for (let page = 0; page < document.numPages; page++) {
    const { items } = await (await document.getPage(page + 1)).getTextContent()
    // A word may come in several pieces, and a piece may be half a mark: where each begins is kept.
    let text = ''
    const lefts: number[] = []
    for (const item of items) {
      if (!('str' in item)) continue
      text += item.str
      lefts.push(...Array.from<number>({ length: item.str.length }).fill(Number(item.transform[4])))
    }
    for (const match of text.matchAll(/\[\[(\w+)\]\]/g)) found.push({ mark: match[1] ?? '', page, left: lefts[match.index] ?? NaN })
  }
  return found
}
