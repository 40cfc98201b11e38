import { en, type Strings } from '../strings/en.ts'
import type { RegistryChange, Unread } from './registry-diff.ts'
import { alertLines, sidesInWords } from './registry-diff/alert-markdown.ts'
import { goneLines } from './registry-diff/gone-markdown.ts'
import { movedLine, productLines } from './registry-diff/product-markdown.ts'
import { code, list, words as text } from './registry-diff/text.ts'

const words = {
  title: '# What this change does to the product registry',
  nothing: 'Nothing in the product registry changes.',
  unread: '## Cannot be read',
  unreadHelp: 'These files are left out of the facts, verdicts and places below.',
  line: (line: number) => `line ${line}`,
  day: (day: string) => `Both sides are judged on ${day}.`,
} as const

/**
 * A change to the registry as Markdown for reviewers, with a line end at its end. One sentence where nothing changes.
 * Names, notes and all other text from product files do nothing in it but show.
 */
export function registryChangeToMarkdown(change: RegistryChange, strings: Strings = en): string {
  const { day, alerts, gone, unread, products, moved } = change
  if (alerts.length + gone.length + unread.length + products.length + moved.length === 0) return `${words.nothing}\n`
  const sections = [
    [words.title],
    alertLines(alerts),
    ...(gone.length > 0 ? [goneLines(gone, day)] : []),
    ...(unread.length > 0 ? [[words.unread, '', words.unreadHelp, '', ...list(unread.map(unreadInWords))]] : []),
    ...products.map((product) => productLines(strings, product)),
    ...moved.map((one) => [movedLine(one.category, one.moved)]),
    ...(products.length > 0 ? [[words.day(strings.date(day))]] : []),
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function unreadInWords({ file, side, line, message }: Unread): string {
  return `${code(file)} (${sidesInWords([side])}, ${words.line(line)}): ${text(message)}`
}
