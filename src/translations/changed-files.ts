import { originalOf } from '../languages.ts'
import { pathOf } from '../mdx/page.ts'
import { langOfStamps, readStamps, type Stamps } from '../mdx/translation/stamps.ts'
import { fileInWords, type OtherFile, shortList } from '../review/other-files.ts'
import { code } from '../review/registry-diff/text.ts'

const words = {
  heading: '# Translations of this change',
  help: 'Whoever stamps a section says that it follows the English there is. The check compares figures, links and the like, not words.',
  stamped: (lang: string, place: string, day: string) => `${lang}: ${place} was stamped (${day})`,
  unstamped: (lang: string, place: string) => `${lang}: ${place} has no stamp any more`,
  unreadable: (file: string) => `⚠ ${file}: cannot be read; \`npm run check\` says why`,
} as const

/** Whether a changed file belongs to a translation. What is no plain file is told of elsewhere, as what it is. */
export function isOfTranslation({ file, before, after }: OtherFile): boolean {
  return originalOf(file).lang !== 'en' && [before, after].every((side) => side === undefined || side.kind === 'file')
}

/** What a change does to files of translations, as Markdown for reviewers: first what was stamped, by the texts of stamps files before and after, then the other files. Nothing where there is none. */
export function translatedFilesToMarkdown(files: readonly OtherFile[], before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const stamped = new Map(files.flatMap(({ file, after: now }): [string, string[]][] => (langOfStamps(file) ? [[file, stampLines(file, before.get(file), now ? after.get(file) : '{}')]] : [])))
  const others = files.filter(({ file }) => (stamped.get(file) ?? []).length === 0)
  return files.length === 0 ? '' : `${words.heading}\n\n${words.help}\n\n${shortList([...[...stamped.values()].flat(), ...others.map(fileInWords)])}\n`
}

/** A line for each section whose stamp is another. Without its text, or with one that cannot be read, nothing of a file counts as stamped. */
function stampLines(file: string, before = '{}', after = ''): string[] {
  const lang = originalOf(file).lang
  const then: Stamps = readStamps(before).stamps ?? new Map()
  const now = readStamps(after).stamps
  if (!now) return [words.unreadable(code(file))]
  const fresh = entriesOf(now).filter(({ page, id, day, hash }) => {
    const old = then.get(page)?.get(id)
    return old?.day !== day || old.hash !== hash
  })
  const gone = entriesOf(then).filter(({ page, id }) => !now.get(page)?.has(id))
  return [...fresh.map(({ page, id, day }) => words.stamped(lang, placeOf(page, id), day)), ...gone.map(({ page, id }) => words.unstamped(lang, placeOf(page, id)))]
}

function entriesOf(stamps: Stamps): { page: string; id: string; day: string; hash: string }[] {
  return [...stamps].flatMap(([page, sections]) => [...sections].map(([id, stamp]) => ({ page, id, ...stamp })))
}

/** As `npm run translations -- --stamp` takes it behind the language: "staking/pools#faq". */
function placeOf(page: string, id: string): string {
  return `${code(`${pathOf(`content/${page}`).slice(1) || '/'}#${id}`)}${id === '' ? ' (what stands before the first heading)' : ''}`
}
