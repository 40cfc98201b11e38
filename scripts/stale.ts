import './failures.ts'
import { buildDate } from '../src/clock.ts'
import { filesIn, readText } from '../src/files.ts'
import { loadRegistry } from '../src/registry/load.ts'
import { addressesInText, addressesInValue, filesByAddress } from '../src/review/addresses.ts'
import { checkLinks } from '../src/review/links.ts'
import { changedTextsOf } from '../src/recheck/changed-texts.ts'
import { checksOf } from '../src/recheck/checks-of.ts'
import { type ChangedLink, staleFactsOf, staleReport, type TriedLinks } from '../src/review/stale.ts'
import { argumentsOf } from './arguments.ts'

// Prints what has to be looked at again, as Markdown: old facts, and with --links also addresses that do not answer, and those that changed since.
// With --quiet it prints nothing where there is nothing to look at.
// Exit 0 whatever it found, 2 when it could not run.
const { values } = argumentsOf({
  usage: 'Usage: npm run stale [-- --links] [--quiet]\nPrints facts older than 12 months. --links adds dead links and texts that changed since they were read, over the network; --quiet prints nothing if there is nothing to look at.',
  options: { links: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
})
const root = process.cwd()
const today = buildDate()
const { files, listings, products } = loadRegistry(root)
if (listings.length < files.length) console.error(`Left out ${files.length - listings.length} of ${files.length} product files, which have errors; \`npm run check\` names them.`)
const links = values.links ? await tryLinks() : undefined
const nothing = !links?.bad.length && !links?.changed.length && listings.every((listing) => staleFactsOf(listing, today).length === 0)
if (!values.quiet || !nothing) process.stdout.write(staleReport(listings, today, links))

async function tryLinks(): Promise<TriedLinks> {
  const pages = filesIn('content').filter((file) => file.endsWith('.mdx')).map((file) => `content/${file}`)
  const filesOf = filesByAddress([
    ...listings.map((listing) => [`content/products/${listing.category}/${listing.id}.json`, addressesInValue(listing)] as const),
    ...pages.map((file) => [file, addressesInText(readText(file))] as const),
  ])
  const results = await checkLinks([...filesOf.keys()], { fetch })
  const bad = results.filter(({ state }) => state !== 'alive').map((result) => ({ ...result, files: filesOf.get(result.address) ?? [] }))
  return { tried: results.length, bad, changed: await changedTexts() }
}

/** The texts and pages beside facts that no longer say what they said. Those that could not be read are among the addresses that do not answer. */
async function changedTexts(): Promise<ChangedLink[]> {
  // Loaded only now: who only asks for old facts need not wait.
  const { recheck } = await import('../src/recheck/recheck.ts')
  const { outcomes } = await recheck(checksOf(products).filter(({ check }) => check.kind !== 'contract'), { endpoints: [], chain: {}, web: {}, onProgress: () => undefined })
  return changedTextsOf(outcomes)
}
