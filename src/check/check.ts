import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compareDiagnostics, compareText, type Complaint, type Diagnostic, firstOf, locate } from '../diagnostics.ts'
import { type Entry, hollowFolders, readText } from '../files.ts'
import { assetFileComplaints } from './asset-file.ts'
import { originalOf, translationsFolder } from '../languages.ts'
import { fieldTerms } from '../mdx/translation/field-terms.ts'
import { contentFileComplaints, type ContentKind, kindOf } from './content-file.ts'
import { checkedFolders, entriesIn } from './files.ts'
import { openKept } from './kept.ts'
import type { Look } from './look.ts'
import { pagePathComplaints } from './page-path.ts'
import { ruleIds } from './rule-ids.ts'
import { openWorkers, type Workers } from './workers.ts'

/** What a check found. */
export interface Checked {
  /** Every file that was checked, as its path in the repository. */
  files: string[]
  /** Sorted by file, line and column. */
  diagnostics: Diagnostic[]
  /** The text of each file that was read. */
  texts: ReadonlyMap<string, string>
  /** What the look at each page that was checked saw, by file. */
  looks: ReadonlyMap<string, Look>
}

/**
 * Where a check of the repository `root` keeps its answers if nothing else is said: beside the packages, which are trusted as much; nowhere where there are
 * none, or where `CI` is set: what decides whether a change may be merged or published looks at everything itself, whoever has filled a cache.
 */
export function keptFolderOf(root: string): string | null {
  return !process.env.CI && existsSync(join(root, 'node_modules')) ? join(root, 'node_modules/.cache/check') : null
}

/**
 * Checks content, registry, pictures and links of the repository `root`, as of `today` (`YYYY-MM-DD`, UTC): all files, or those that
 * `within` accepts, with the same complaints. What these do not ask of others is not read, and packages that they do not need are not loaded.
 * Reads files and runs none of them. A file that cannot be read is an error of the machine and throws.
 * What each file gives by itself is kept in the folder `keptIn`, under names that follow from the content of all it was made of: what has not changed need
 * not be looked at again. It changes no complaint; null keeps nothing. `terms` are those of the field that every language has to have words for.
 */
export async function check(root: string, today: string, within: (file: string) => boolean = () => true, keptIn: string | null = keptFolderOf(root), terms: readonly (readonly string[])[] = fieldTerms): Promise<Checked> {
  const workers = openWorkers()
  try {
    return await checkWith(workers, root, today, within, keptIn, terms)
  } finally {
    await workers.close()
  }
}

async function checkWith(workers: Workers, root: string, today: string, within: (file: string) => boolean, keptIn: string | null, terms: readonly (readonly string[])[]): Promise<Checked> {
  const kept = openKept(keptIn)
  const entries = checkedFolders.flatMap((folder) => entriesIn(root, folder))
  const texts = new Map<string, string>()
  const textOf = (file: string): string => texts.get(file) ?? texts.set(file, readText(join(root, file))).get(file) ?? ''
  const misplaced = new Map(entries.map((entry) => [entry.path, contentFileComplaints(entry.path, entry)]))
  const isPlaced = ({ path }: Entry) => misplaced.get(path)?.length === 0
  const assetFiles = assetFileComplaints(entries, hollowFolders(join(root, 'public')).map((path) => `public/${path}`))
  const placed = entries.filter(isPlaced).map(({ path }) => path)
  const ofKind = (kind: ContentKind) => placed.filter((file) => kindOf(file) === kind)
  const [pages, products, schemas] = [ofKind('page'), ofKind('product'), ofKind('schema')]
  const assets = placed.filter((file) => !file.startsWith('content/') && !assetFiles.has(file) && within(file))
  const unplaced = entries.filter((entry) => entry.path.startsWith('content/') && !isPlaced(entry)).map(({ path }) => path)

  // Begun first: where workers look at many pages, the rest is done meanwhile.
  const looking = pages.some(within) ? import('./looks.ts').then(({ looksAt }) => looksAt(pages.filter(within), textOf, kept, workers)) : Promise.resolve(new Map<string, Look>())
  // Told where it is waited for.
  looking.catch(() => undefined)
  const translations = once(async () => (await import('./translations.ts')).openTranslations(placed, today, textOf, kept, terms, (file) => unplaced.some((path) => path === file || path.startsWith(`${file}/`))))
  // Those of one product one after the other.
  const translated = ofKind('texts').filter(within).sort((a, b) => compareText(originalOf(a).original, originalOf(b).original))
  const reading = translated.length > 0 ? translations().then(({ read }) => read(translated, workers)) : Promise.resolve()
  reading.catch(() => undefined)
  const shelves = once(async () => (await import('./products.ts')).shelvesOf({ files: products, unplaced, today, textOf, kept }))

  const alone = (rule: string, complaints: Iterable<readonly [file: string, complaints: readonly Complaint[]]>): Diagnostic[] =>
    [...complaints].filter(([file]) => within(file)).flatMap(([file, some]) => firstOf(some).map((complaint) => locate(complaint, rule, file, texts.get(file) ?? '')))
  const found = [...alone(ruleIds.contentFile, misplaced), ...alone(ruleIds.assetFile, assetFiles)]
  if (entries.some(({ path }) => path.startsWith(`${translationsFolder}/`) && within(path))) {
    const { originalComplaints } = await import('./translation-original.ts')
    const paths = entries.map(({ path }) => path).filter((path) => path.startsWith('content/'))
    found.push(...alone(ruleIds.translationOriginal, originalComplaints(paths)))
    if (terms.length > 0) {
      const { languagesWithoutTerms } = await import('./language-notes.ts')
      found.push(...alone('translation-terms', languagesWithoutTerms(paths)))
    }
  }
  if (pages.some(within) || products.some(within)) {
    // The key may be written with escapes.
    const former = products.some((file) => /"formerly"|\\u/.test(textOf(file))) ? (await shelves()).shelf().former : []
    found.push(...alone(ruleIds.pagePath, pagePathComplaints([...pages, ...products], former)))
  }
  if (schemas.some(within)) {
    const { generatedFilesComplaints } = await import('./generated-file.ts')
    found.push(...alone(ruleIds.generatedFile, generatedFilesComplaints(schemas.filter(within), textOf, kept)))
  }
  if (products.some(within)) found.push(...(await shelves()).diagnostics(within))
  const looks = await looking
  if (looks.size > 0) {
    const { pageDiagnostics } = await import('./pages.ts')
    found.push(...(await pageDiagnostics(root, { pages, products, unplaced, looks, shelves, translations, textOf, kept })))
  }
  if (assets.length > 0) {
    const { openAssets } = await import('./assets.ts')
    const hosts = async () => (await import('./site.ts')).hostsOf((await shelves()).shelf())
    for (const { file, text, complaints } of await openAssets(root, assets, hosts, kept)) {
      if (text !== undefined) texts.set(file, text)
      found.push(...alone(ruleIds.assetContent, [[file, complaints]]))
    }
  }
  // Last: workers are still at it while this process judges pages and pictures.
  await reading
  for (const file of [...ofKind('texts'), ...ofKind('terms'), ...ofKind('stamps')].filter(within)) {
    const { ofFile } = await translations()
    found.push(...[...ofFile(file)].flatMap(([rule, complaints]) => alone(rule, [[file, complaints]])))
  }
  const files = entries.map(({ path }) => path).filter(within)
  kept.save(files.length === entries.length)
  return { files, diagnostics: found.sort(compareDiagnostics), texts, looks }
}

/** Asked once, by the first who needs it. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
