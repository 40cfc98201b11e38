import './failures.ts'
import { buildDate } from '../src/clock.ts'
import type { Diagnostic } from '../src/diagnostics.ts'
import { readText } from '../src/files.ts'
import { translatedLangs } from '../src/languages.ts'
import { fieldTerms } from '../src/mdx/translation/field-terms.ts'
import { stampsFileOf, writeStamps } from '../src/mdx/translation/stamps.ts'
import { formatAll, formatAnnotation } from '../src/print.ts'
import { placeOf } from '../src/registry/place.ts'
import { nameInFile } from '../src/registry/said-names.ts'
import { countsOf } from '../src/translations/counts.ts'
import { findingsOf } from '../src/translations/findings.ts'
import { humanReport } from '../src/translations/human.ts'
import { isOpen, translationsMarkdown } from '../src/translations/markdown.ts'
import { placesOf, standingAt, wantedAt } from '../src/translations/paths.ts'
import { readEnglish, readLanguage } from '../src/translations/read.ts'
import { stampLanguage } from '../src/translations/stamp.ts'
import { stampReport } from '../src/translations/stamp-report.ts'
import { standingOf } from '../src/translations/standing.ts'
import { argumentsOf, misuse } from './arguments.ts'
import { writeFiles } from './write.ts'

// Prints what is done, behind and missing in each language, or with --stamp notes that translations were made from the English there is.
// Exit 0 whatever is behind or missing, 1 where a file cannot be read or a section is not stamped, 2 when it could not run.
const formats = ['human', 'json', 'github', 'markdown'] as const
const usage = `Usage: npm run translations [-- paths…] [--format ${formats.join('|')}] [--quiet]
       npm run translations -- --stamp [paths…] [--all] [--format human|json|github]
Prints which translations are done, behind (which sections, since when), missing or never stamped. --quiet prints nothing if there is nothing to do. Paths may be as short as es, es/staking/pools and es/staking/pools#faq-exit.
--stamp notes that sections were made from the English there is, and refuses those that say something else. It takes sections that were never stamped, of all pages or of those at the paths. A section that is behind has to be named once its words follow, such as content/translations/es/staking/pools/index.mdx#what-can-go-wrong. --all says so of every section at the paths.`
const { values, positionals } = argumentsOf({ usage, options: { stamp: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, format: { type: 'string', default: 'human' }, quiet: { type: 'boolean', default: false } }, words: { what: 'paths', most: Infinity } })
const format = formats.find((known) => known === values.format) ?? misuse(`Unexpected format "${values.format}", expected one of ${formats.join(', ')}.`, usage)
if (values.stamp && (format === 'markdown' || values.quiet)) misuse(`Unexpected --${values.quiet ? 'quiet' : 'format markdown'} beside --stamp, expected it without.`, usage)

if (values.all && !(values.stamp && positionals.length > 0)) misuse('Unexpected --all, expected it beside --stamp and the paths of pages whose every section was brought up to date.', usage)

const root = process.cwd()
const today = buildDate()
const english = readEnglish(root)
const places = placesOf(root, positionals, english)
if ('complaint' in places) misuse(places.complaint, usage)
const languages = translatedLangs.map((lang) => readLanguage(root, english, lang)).flatMap((own) => {
  const standing = standingAt(places, standingOf(english, own))
  return standing ? [{ own, standing }] : []
})
const unread = [...english.complaints, ...languages.flatMap(({ own }) => own.complaints)]

if (values.stamp) {
  // Loaded only now: who asks how translations stand need not wait for every rule.
  const [{ comparing }, { languageNotes }] = await Promise.all([import('../src/translations/compare.ts'), import('../src/check/language-notes.ts')])
  const notes = languageNotes(new Set(english.files), readText, fieldTerms)
  const products = english.files.filter(placeOf).flatMap((file) => nameInFile(readText(file)) ?? [])
  const wanted = wantedAt(places, values.all)
  const done = languages.flatMap(({ own }) => (own.stamps ? [{ lang: own.lang, ...stampLanguage(english, { ...own, stamps: own.stamps }, today, wanted, comparing((lang) => notes(lang).terms, products)) }] : []))
  writeFiles(new Map(done.filter(({ stamps, stamped }) => stamped.length > 0 || stamps.size > 0).map(({ lang, stamps }) => [stampsFileOf(lang), writeStamps(stamps)])))
  const faults = [...unread, ...done.flatMap((one) => one.faults)]
  if (format === 'json') console.log(JSON.stringify({ stamped: done.flatMap(({ stamped }) => stamped), refused: done.flatMap(({ refused }) => refused), behind: done.flatMap(({ behind }) => behind), faults }, null, 2))
  else if (format === 'github') faults.forEach((diagnostic) => console.log(formatAnnotation(diagnostic)))
  else {
    if (faults.length > 0) console.error(formatAll(faults, textsOf(faults)))
    console.log(stampReport(done, languages.flatMap(({ own }) => (own.stamps ? [] : [own.lang]))))
  }
  if (faults.length > 0) process.exitCode = 1
} else {
  const standings = languages.map(({ standing }) => standing)
  const nothing = !standings.some(isOpen) && unread.length === 0
  const findings = new Map(languages.map(({ own, standing }) => [own.lang, findingsOf(standing, english, own)]))
  if (values.quiet && nothing) process.exit(0)
  if (format === 'json') console.log(JSON.stringify({ languages: Object.fromEntries(standings.map((standing) => [standing.lang, { counts: countsOf(standing), findings: findings.get(standing.lang) }])), unread }, null, 2))
  else if (format === 'github') [...unread, ...[...findings.values()].flat()].forEach((diagnostic) => console.log(formatAnnotation(diagnostic)))
  else if (format === 'markdown') process.stdout.write(translationsMarkdown(standings, today))
  else console.log(standings.map((standing) => humanReport(standing, findings.get(standing.lang) ?? [])).join('\n\n'))
  if (unread.length > 0) {
    if (format === 'human' || format === 'markdown') console.error(formatAll(unread, textsOf(unread)))
    process.exitCode = 1
  }
}

/** The texts of the files that are complained of, where these are files. */
function textsOf(diagnostics: readonly Diagnostic[]): Map<string, string> {
  return new Map([...new Set(diagnostics.map(({ file }) => file))].map((file) => [file, english.files.includes(file) ? readText(file) : '']))
}
