import './failures.ts'
import { buildDate } from '../src/clock.ts'
import { readShown, shownIn } from '../src/mdx/shown.ts'
import { langOfStamps } from '../src/mdx/translation/stamps.ts'
import { installedLists } from '../src/registry/installed-lists.ts'
import { readJson } from '../src/registry/json.ts'
import { placeOf } from '../src/registry/place.ts'
import { textsIn } from '../src/registry/rules/links.ts'
import { newAccounts, newAccountsToMarkdown } from '../src/review/new-accounts.ts'
import { changedFiles, otherFiles, otherFilesToMarkdown } from '../src/review/other-files.ts'
import { otherTexts } from '../src/review/other-texts.ts'
import { newPageLinks, pageLinksToMarkdown } from '../src/review/page-links.ts'
import { type Files, filesAtRevision, filesOnDisk } from '../src/review/registry-diff/files.ts'
import { diffRegistry } from '../src/review/registry-diff.ts'
import { registryChangeToMarkdown } from '../src/review/registry-diff-markdown.ts'
import { readSnapshot } from '../src/review/snapshot.ts'
import { treeAtRevision, treeOnDisk } from '../src/review/tree.ts'
import { isOfTranslation, translatedFilesToMarkdown } from '../src/translations/changed-files.ts'
import { textsInSvg } from '../src/words/svg-texts.ts'
import { argumentsOf } from './arguments.ts'

// Prints what a change does to the product registry, after addresses that are new anywhere and hosts and paths that are new to pages, and before translations and all other files: `registry-diff <base> [<head>]`; without a head, up to the work tree.
// Exit 0 whatever changed, 2 when it could not run.
const { positionals: [base = '', head] } = argumentsOf({
  usage: 'Usage: npm run registry:diff -- <base> [<head>]\nPrints what a change from <base> to <head>, or to the work tree, does to the registry: first what is new and could do harm, last all other files.',
  words: { what: 'revisions', least: 1, most: 2 },
})
const root = process.cwd()
const today = buildDate()
const before = filesAtRevision(root, base)
const after = head === undefined ? filesOnDisk(root) : filesAtRevision(root, head)
const changed = changedFiles(treeAtRevision(root, base), head === undefined ? treeOnDisk(root) : treeAtRevision(root, head))
const others = otherFiles(changed)
const translated = changed.filter(isOfTranslation)
const stamps = translated.filter(({ file }) => langOfStamps(file))
const texts = (files: Files, side: 'before' | 'after', onDisk: boolean) => new Map([...files.files, ...files.pages, ...otherTexts(root, others, side, onDisk)])
const wordsIn = (file: string, text: string) => (file.endsWith('.mdx') ? shownIn(file, text) : /\.svg$/i.test(file) ? textsInSvg(text) : placeOf(file) ? textsIn(readJson(text).json?.value).map((one) => one.text) : [])
const parts = [
  newAccountsToMarkdown(newAccounts(texts(before, 'before', false), texts(after, 'after', head === undefined), wordsIn)),
  pageLinksToMarkdown(newPageLinks(before.pages, after.pages, readShown)),
  registryChangeToMarkdown(diffRegistry(readSnapshot(before.files, before.skipped, true), readSnapshot(after.files, after.skipped), today, installedLists())),
  translatedFilesToMarkdown(translated, otherTexts(root, stamps, 'before', false), otherTexts(root, stamps, 'after', head === undefined)),
  otherFilesToMarkdown(others.filter((file) => !isOfTranslation(file))),
]
process.stdout.write(parts.filter(Boolean).join('\n'))
