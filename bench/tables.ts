import { keptNames, type KeptName, type Part, type Results, type Table } from './results.ts'

/** What each part tells, as a heading. */
const headings: Record<KeptName, string> = {
  page: 'Pages',
  peers: 'Side by side',
  build: 'Builds of more pages',
  many: 'Builds of many more pages',
  products: 'Builds of more products',
  preview: 'Preview',
  check: 'Checks',
  choice: 'Choosing among 1,000 cards',
  serve: 'Serving',
}

/** All results in Markdown, as they stand in bench/README.md. */
export function markdownOf(results: Results): string {
  return keptNames.flatMap((name) => (results[name] ? [partMarkdown(name, results[name])] : [])).join('\n\n')
}

/** One part in Markdown. */
export function partMarkdown(name: KeptName, { date, machine, yardstick, tables }: Part): string {
  const [before, after] = yardstick
  return [`### ${headings[name]}`, `\`npm run bench -- ${name === 'many' ? 'build --no-peers --copies …' : name}\`, ${date}; ${machine}; a hundred million additions took ${before} s before and ${after} s after.`, ...tables.map(tableMarkdown)].join('\n\n')
}

function tableMarkdown({ title, notes, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const isFigure = (column: string) => rows.every((row) => typeof row[column] !== 'string')
  return [
    `**${title}**\n`,
    line(columns),
    line(columns.map((column) => (isFigure(column) ? '--:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => cell(row[column] ?? null)))),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
  ].join('\n')
}

function cell(value: string | number | null): string {
  if (value === null) return '?'
  return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 3 }) : value.replaceAll('|', '\\|')
}

const begin = '<!-- results: written by `npm run bench` from results.json -->'
const end = '<!-- end of results -->'

/** The text of bench/README.md with these results between its two markers. Throws where they are missing. */
export function withResults(readme: string, results: Results): string {
  return between(readme, markdownOf(results))
}

/** The columns of the table of peers that the README of the repository shows. */
const inShort = ['make', 'all, B', 'bytes without pictures', 'requests', 'LCP, ms', 'TBT, ms', 'CLS']

/** The text of the repository's README with the figures of the pooled page, side by side, between its two markers. Throws where they are missing. */
export function withFigures(readme: string, { peers }: Results): string {
  if (!peers) return readme
  const rows = (peers.tables[0]?.rows ?? []).map((row) => Object.fromEntries(inShort.map((column) => [column, (column === 'bytes without pictures' ? Number(row['all, B']) - Number(row['pictures, B']) : row[column]) ?? null])))
  return between(readme, tableMarkdown({ title: `The pooled page, cold, on a slow phone (\`npm run bench -- peers\`, ${peers.date})`, notes: [], rows }))
}

function between(text: string, tables: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`Unexpected text without its markers, expected "${begin}" and, after it, "${end}"; put them back.`)
  return `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`
}
