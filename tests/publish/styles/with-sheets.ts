import type { Book } from '../../../src/publish/styles/book.ts'
import { classesOf, styleElement, stylesOf } from '../../../src/publish/styles/classes.ts'
import { sheetsFor } from '../../../src/publish/styles/page-sheets.ts'

/** A page as Next exports it (HTML with one style element), with the names and sheets that it is published with. */
export function withSheets(html: string, book: Book): string {
  const { names, sheets } = sheetsFor(classesOf(html), stylesOf(html), book)
  return html
    .replace(/ class="([^"]*)"/g, (_, list: string) => ` class="${list.split(' ').map((name) => names.get(name) ?? name).join(' ')}"`)
    .replace(styleElement, () => sheets.map((sheet) => `<style>${sheet}</style>`).join(''))
}
