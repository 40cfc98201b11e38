import './failures.ts'
import { buildDate } from '../src/clock.ts'
import { addressesOf } from '../src/mdx/parse.ts'
import { otherFiles, otherFilesToMarkdown } from '../src/review/other-files.ts'
import { newPageLinks, pageLinksToMarkdown } from '../src/review/page-links.ts'
import { filesAtRevision, filesOnDisk } from '../src/review/registry-diff/files.ts'
import { diffRegistry } from '../src/review/registry-diff.ts'
import { registryChangeToMarkdown } from '../src/review/registry-diff-markdown.ts'
import { readSnapshot } from '../src/review/snapshot.ts'
import { treeAtRevision, treeOnDisk } from '../src/review/tree.ts'
import { argumentsOf } from './arguments.ts'

// Prints what a change does to the product registry, after hosts and paths that are new to pages and before all other files: `registry-diff <base> [<head>]`; without a head, up to the work tree.
// Exit 0 whatever changed, 2 when it could not run.
const { positionals: [base = '', head] } = argumentsOf({
  usage: 'Usage: npm run registry:diff -- <base> [<head>]\nPrints XX and all other files, from the revision <base> to <head> or to the work tree.',
  words: { what: 'revisions', least: 1, most: 2 },
})
const root = process.cwd()
const today = buildDate()
const before = filesAtRevision(root, base)
const after = head === undefined ? filesOnDisk(root) : filesAtRevision(root, head)
const links = pageLinksToMarkdown(newPageLinks(before.pages, after.pages, addressesOf))
if (links) process.stdout.write(`${links}\n`)
process.stdout.write(registryChangeToMarkdown(diffRegistry(readSnapshot(before.files, before.skipped), readSnapshot(after.files, after.skipped), today)))
const others = otherFilesToMarkdown(otherFiles(treeAtRevision(root, base), head === undefined ? treeOnDisk(root) : treeAtRevision(root, head)))
if (others) process.stdout.write(`\n${others}`)
