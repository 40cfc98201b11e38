import type { Edit, OpenPoint, Step } from './draft.ts'
import { type Element, elementsIn, isIn, textOf } from './tags.ts'

/** Writes tables of HTML as those of Markdown. A cell becomes one line; what spans others stands in the first of them. */
export function htmlTables(text: string): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const { elements } = elementsIn(text)
  for (const table of elements.filter(({ name, close }) => name === 'table' && close)) {
    if (isIn(table, 'table')) continue
    const inside = elements.filter((element) => isIn(element, 'table') && within(table, element))
    const { start } = table.open
    const end = table.close?.end ?? table.open.end
    const prefix = prefixAt(text, start)
    const rows = inside.filter(({ name }) => name === 'tr').map((row) => row.children.filter(({ name }) => name === 'td' || name === 'th'))
    const filled = rows.filter((row) => row.length > 0)
    const columns = Math.max(0, ...filled.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)))
    if (filled.length === 0 || columns > 40 || inside.some(({ name }) => name === 'table')) {
      open.push({ start, message: `Unexpected <table> ${filled.length === 0 ? 'without cells' : 'within another, or too wide'}, expected a Markdown table; write it with "|".` })
      continue
    }
    const caption = inside.find(({ name }) => name === 'caption')
    const lines = filled.map((row) => {
      const cells = row.flatMap((cell) => [lineOf(text, cell), ...Array<string>(spanOf(cell) - 1).fill('')])
      return `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`
    })
    lines.splice(1, 0, `|${' --- |'.repeat(columns)}`)
    const isHeaded = filled[0]?.some(({ name }) => name === 'th') || inside.some(({ name }) => name === 'thead')
    if (!isHeaded) open.push({ start, message: 'Unexpected <table> without headers, expected one over each column; its first row was used for them: check that it says what the columns hold.' })
    if (filled.flat().some((cell) => spanOf(cell) > 1 || textOf(cell, 'rowspan'))) open.push({ start, message: 'Unexpected cells that span rows or columns, expected one place for each; their words are in the first place: check where they belong.' })
    const own = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' ? '' : '\n\n'
    edits.push({ start, end, text: `${own}${caption ? `**${lineOf(text, caption)}**\n\n${prefix}` : ''}${lines.join(`\n${prefix}`)}\n`, kind: 'table' })
  }
  return { edits, open }
}

/** The white space and signs of quotes that a line begins with, for the lines that are put below it. */
export function prefixAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const [start = ''] = /^[ \t>]*/.exec(line) ?? []
  const mark = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(line.slice(start.length))?.[0] ?? ''
  return start + ' '.repeat(mark.length)
}

function within(outer: Element, inner: Element): boolean {
  return inner.open.start >= outer.open.end && inner.open.end <= (outer.close?.start ?? 0)
}

function spanOf(cell: Element): number {
  return Math.min(40, Math.max(1, Number(textOf(cell, 'colspan', 'colSpan') ?? 1) || 1))
}

/** The words of a cell as one line: paragraphs and line ends within it become line breaks. */
function lineOf(text: string, { open, close }: Element): string {
  const words = text.slice(open.end, close?.start ?? open.end).trim()
  return words.split(/\n[ \t]{0,100}\n/).map((part) => part.split('\n').map((line) => line.trim()).join(' ').trim()).filter((part) => part !== '').join('<br />').replaceAll('\\|', '|').replaceAll('|', '\\|')
}
