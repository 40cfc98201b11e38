import { languages } from '../languages.ts'
import { codeSpan } from '../review/markdown.ts'
import { withinLimit } from '../review/within-limit.ts'
import { countsOf, howToBegin, inWords } from './counts.ts'
import type { OpenSection, Standing } from './standing.ts'

// It follows the report on facts in one issue, whose text GitHub limits.
const bytesAtMost = 12_000

/** What is to be done in each language, as Markdown: counts, then a line for each page and product file. Whatever comes from a file shows as text and does nothing. */
export function translationsMarkdown(standings: readonly Standing[], today: string): string {
  const open = standings.filter(isOpen).length
  return withinLimit([
    '## Translations',
    '',
    `On ${today}, ${standings.length - open} of ${standings.length} languages are done.`,
    ...standings.flatMap((standing) => ['', `### ${languages[standing.lang].name}`, '', ...(standing.begun ? [inWords(countsOf(standing)), ...list(linesOf(standing))] : [howToBegin(standing)])]),
  ], bytesAtMost, 'npm run translations')
}

/** Whether anything is to be done in a language. */
export function isOpen({ pages, products, lost }: Standing): boolean {
  return lost.length > 0 || [...pages, ...products].some(({ state }) => state !== 'done')
}

function linesOf({ pages, products, lost }: Standing): string[] {
  return [
    ...pages.filter(({ state }) => state !== 'done').map(({ original, file, state, sections }) => {
      if (state === 'missing') return `- ${codeSpan(original)}: not translated`
      return state === 'unreadable' ? `- ${codeSpan(file)}: cannot be read` : `- ${codeSpan(file)}: ${partsOf(sections).join('; ')}`
    }),
    ...products.filter(({ state }) => state !== 'done').map(({ original, file, state, missing, left }) => {
      if (state === 'unreadable') return `- ${codeSpan(file)}: cannot be read`
      return `- ${codeSpan(state === 'missing' ? original : file)}: ${[...(missing.length === 0 ? [] : [`${missing.length} not translated`]), ...(left.length === 0 ? [] : [`${left.length} left over`])].join(', ')}`
    }),
    ...lost.map((file) => `- ${codeSpan(file)}: translates nothing any more`),
  ]
}

function partsOf(sections: readonly OpenSection[]): string[] {
  const days = [...new Set(sections.flatMap(({ state, since }) => (state === 'behind' && since !== undefined ? [since] : [])))].sort()
  const part = (words: string, some: readonly OpenSection[]) => (some.length === 0 ? [] : [`${words} ${some.map(({ id }) => (id === '' ? 'the top' : codeSpan(`#${id}`))).join(', ')}`])
  const having = (state: OpenSection['state']) => sections.filter((section) => section.state === state)
  return [...days.flatMap((day) => part(`behind since ${day}`, having('behind').filter(({ since }) => since === day))), ...part('new in English', having('new')), ...part('not stamped', having('unstamped')), ...part('gone in English', having('left'))]
}

function list(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}
