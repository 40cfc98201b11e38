import { type Diagnostic, pointAt } from '../diagnostics.ts'
import { languages } from '../languages.ts'
import { addressOfOriginal } from '../mdx/translation/address.ts'
import { inQuotes } from '../words/quoted.ts'
import type { ReadEnglish, ReadLanguage } from './read.ts'
import type { OpenSection, Standing } from './standing.ts'

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`

/** A section as one calls it. */
export function nameOfSection(id: string): string {
  return id === '' ? 'what stands before the first heading' : `#${id}`
}

/** What is to be done in a language, one finding for each section, page and product file, each with its place, and one for all sections of a page that nobody stamped, those about risk or money first; of one that nobody has begun, none. The rules are names for a reader: they are no rules of the check. */
export function findingsOf({ lang, begun, pages, products, lost }: Standing, english: ReadEnglish, own: ReadLanguage): Diagnostic[] {
  const { name } = languages[lang]
  if (!begun) return []
  const at = (file: string, text: string, { start, end }: { start: number; end: number }, rule: string, message: string): Diagnostic => {
    const [from, to] = [pointAt(text, start), pointAt(text, end)]
    return { file, ...from, endLine: to.line, endColumn: to.column, rule, severity: 'warning', message }
  }
  const whole = (file: string, rule: string, message: string) => at(file, '', { start: 0, end: 0 }, rule, message)
  const textOf = (file: string, original: string) => (file === original ? english.pages.get(original) : (own.pages.get(original) as Exclude<ReturnType<typeof own.pages.get>, 'unreadable'>))?.text ?? ''
  const urgent = new Set<Diagnostic>()
  const found = [
    ...pages.flatMap(({ original, file, state, sections }) => {
      if (state === 'missing') return [whole(original, 'translation-missing', `Not translated into ${name}; begin with \`npm run new -- translation ${lang} ${addressOfOriginal(original)}\`.`)]
      if (state === 'unreadable') return [whole(file, 'translation-unreadable', 'Cannot be read, or its English page cannot; `npm run check` says why.')]
      const place = (section: OpenSection, message: string) => at(section.file, textOf(section.file, original), firstLineOf(textOf(section.file, original), section), `translation-${section.state}`, message)
      const unstamped = sections.filter((section) => section.state === 'unstamped')
      return [
        ...unstamped.slice(0, 1).map((first) => place(first, unstampedInWords(unstamped))),
        ...sections.filter((section) => section.state !== 'unstamped').map((section) => {
          const finding = place(section, sentenceOf(section, name, original))
          if (section.isUrgent && section.state !== 'left') urgent.add(finding)
          return finding
        }),
      ]
    }),
    ...products.flatMap(({ original, file, state, missing, left }) => {
      if (state === 'missing') return [whole(original, 'translation-missing', `${plural(missing.length, 'text')} not translated into ${name}; begin with \`npm run new -- translation ${lang} ${addressOfOriginal(original)}\`.`)]
      if (state === 'unreadable') return [whole(file, 'translation-unreadable', 'Cannot be read, or its English file cannot; `npm run check` says why.')]
      return [
        ...(missing.length === 0 ? [] : [whole(file, 'translation-missing', `${plural(missing.length, 'text')} missing, the first of them ${inQuotes(missing[0] ?? '')}.`)]),
        ...(left.length === 0 ? [] : [whole(file, 'translation-left', `${plural(left.length, 'text')} that English no longer has, the first of them ${inQuotes(left[0] ?? '')}; remove ${left.length === 1 ? 'it' : 'them'}.`)]),
      ]
    }),
    ...lost.map((file) => whole(file, 'translation-left', 'Translates nothing: its English file is gone, or stays in English; remove it.')),
  ]
  // What may cost readers money comes first.
  return [...found.filter((one) => urgent.has(one)), ...found.filter((one) => !urgent.has(one))]
}

/** What is to be done with sections that nobody stamped, first of all with those that nobody has written. */
function unstampedInWords(sections: readonly OpenSection[]): string {
  const toDo = sections.filter(({ isToDo }) => isToDo).length
  const [are, have] = [sections.length === 1 ? 'was' : 'were', toDo === 1 ? 'has' : 'have']
  const what = toDo === sections.length ? `still ${have} TODO` : `${are} never stamped${toDo === 0 ? '' : `, and ${toDo} of them still ${have} TODO`}`
  return `${someOf(sections)} ${what}; ${toDo === 0 ? '' : 'write what is missing, '}compare with English, then run \`npm run translations -- --stamp\`.`
}

/** The subject of a sentence: the sections by name where they are few. */
function someOf(sections: readonly OpenSection[]): string {
  return sections.length > 3 ? `${sections.length} sections` : capital(sections.map(({ id }) => nameOfSection(id)).join(', '))
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function sentenceOf({ id, state, since, name: called, isUrgent, isToDo }: OpenSection, name: string, original: string): string {
  const section = `${capital(nameOfSection(id))}${id === '' || called === undefined || called === '' ? '' : ` (${inQuotes(called)})`}`
  const about = isUrgent ? ' It tells of risk or money.' : ''
  switch (state) {
    case 'behind':
      // Without a time of day, git takes that of now, and hides what changed earlier on that day.
      return `${section} is behind: its English has changed since ${since ?? ''}.${isToDo ? ' It still has TODO.' : ''}${about} See what changed with \`git log -p --since=${since ?? ''}T00:00:00 -- ${original}\`, or before a commit with \`git diff -- ${original}\`.`
    case 'new':
      return `${section} is not translated into ${name}.${about}`
    default:
      return `${section} stands in the translation alone: English no longer has it; remove it.`
  }
}

/** The first line of a section, which names it: a whole section underlined says nothing. */
function firstLineOf(text: string, { range }: OpenSection): { start: number; end: number } {
  const end = text.indexOf('\n', range.start)
  return { start: range.start, end: Math.min(range.end, end < 0 ? text.length : end) }
}
