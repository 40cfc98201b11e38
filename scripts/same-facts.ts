import './failures.ts'
import { changedFiles } from '../src/review/other-files.ts'
import { otherTexts } from '../src/review/other-texts.ts'
import { holdsWords, reportOf } from '../src/review/same-facts/report.ts'
import { treeAtRevision, treeOnDisk } from '../src/review/tree.ts'
import { argumentsOf } from './arguments.ts'

// Shows whether an edit of wording touched nothing but wording: `same-facts <base> [<head>]`; without a head, up to the work tree.
// Exit 0 where every figure, link, address, host, id and component is there as often as before, 1 where not, 2 when it could not run.
const { positionals: [base = '', head] } = argumentsOf({
  usage: 'Usage: npm run same-facts -- <base> [<head>]\nShows whether a change from the revision <base> to <head> or to the work tree touched nothing but wording: compares the figures, link targets, addresses, hosts, ids and components of each changed page, product file, Markdown file and text in src/.',
  words: { what: 'revisions', least: 1, most: 2 },
})
const root = process.cwd()
const all = changedFiles(treeAtRevision(root, base), head === undefined ? treeOnDisk(root) : treeAtRevision(root, head))
const changed = all.filter(({ file }) => holdsWords(file))
const [before, after] = [otherTexts(root, changed, 'before', false), otherTexts(root, changed, 'after', head === undefined)]
const { lines, files } = reportOf(changed.map((one) => ({ file: one.file, ...(one.before ? { before: before.get(one.file) ?? null } : {}), ...(one.after ? { after: after.get(one.file) ?? null } : {}) })))
for (const line of lines) console.log(line)
if (all.length > files) console.error(`Left out ${all.length - files} of ${all.length} changed files, which are no pages, product files, Markdown or code of src/.`)
console.error(lines.length === 0 ? `${files} changed ${files === 1 ? 'file' : 'files'}: the same facts.` : `${lines.length} ${lines.length === 1 ? 'difference' : 'differences'} in ${files} changed ${files === 1 ? 'file' : 'files'}; look at each, and put back what was not meant.`)
process.exitCode = lines.length === 0 ? 0 : 1
