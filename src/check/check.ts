import { join } from 'node:path'
import { compareDiagnostics, type Complaint, type Diagnostic, firstOf, locate } from '../diagnostics.ts'
import { type Entry, hollowFolders, readText } from '../files.ts'
import type { ReadFile } from '../registry/check.ts'
import { assetFileComplaints } from './asset-file.ts'
import { contentFileComplaints, kindOf } from './content-file.ts'
import { checkedFolders, entriesIn } from './files.ts'
import { pagePathComplaints } from './page-path.ts'
import { ruleIds } from './rule-ids.ts'

/** What a check found. */
export interface Checked {
  /** Every file that was checked, as its path in the repository. */
  files: string[]
  /** Sorted by file, line and column. */
  diagnostics: Diagnostic[]
  /** The text of each file that was read. */
  texts: ReadonlyMap<string, string>
}

/**
 * Checks content, registry, pictures and links of the repository `root`, as of `today` (`YYYY-MM-DD`, UTC): all files, or those that
 * `within` accepts, with the same complaints. What these do not ask of others is not read, and packages that they do not need are not loaded.
 * Reads files and runs none of them. A file that cannot be read is an error of the machine and throws.
 */
export async function check(root: string, today: string, within: (file: string) => boolean = () => true): Promise<Checked> {
  const entries = checkedFolders.flatMap((folder) => entriesIn(root, folder))
  const texts = new Map<string, string>()
  const textOf = (file: string): string => texts.get(file) ?? texts.set(file, readText(join(root, file))).get(file) ?? ''
  const misplaced = new Map(entries.map((entry) => [entry.path, contentFileComplaints(entry.path, entry)]))
  const isPlaced = ({ path }: Entry) => misplaced.get(path)?.length === 0
  const assetFiles = assetFileComplaints(entries, hollowFolders(join(root, 'public')).map((path) => `public/${path}`))
  const placed = entries.filter(isPlaced).map(({ path }) => path)
  const [pages, products, schemas] = (['page', 'product', 'schema'] as const).map((kind) => placed.filter((file) => kindOf(file) === kind)) as [string[], string[], string[]]
  const assets = placed.filter((file) => !file.startsWith('content/') && !assetFiles.has(file) && within(file))

  const unplaced = entries.filter((entry) => entry.path.startsWith('content/') && !isPlaced(entry)).map(({ path }) => path)
  // Read once, by the first that asks.
  let read: Promise<readonly ReadFile[]> | undefined
  const allProducts = (): Promise<readonly ReadFile[]> => (read ??= import('./products.ts').then(({ readProducts }) => readProducts(products, textOf)))

  const alone = (rule: string, complaints: Iterable<readonly [file: string, complaints: readonly Complaint[]]>): Diagnostic[] =>
    [...complaints].filter(([file]) => within(file)).flatMap(([file, some]) => firstOf(some).map((complaint) => locate(complaint, rule, file, texts.get(file) ?? '')))
  const found = [...alone(ruleIds.contentFile, misplaced), ...alone(ruleIds.assetFile, assetFiles)]
  if (pages.some(within) || products.some(within)) {
    // The key may be written with escapes.
    const listings = products.some((file) => /"formerly"|\\u/.test(textOf(file))) ? (await allProducts()).flatMap(({ product }) => product?.listing ?? []) : []
    found.push(...alone(ruleIds.pagePath, pagePathComplaints([...pages, ...products], listings)))
  }
  if (schemas.some(within)) {
    const { generatedFileComplaints } = await import('./generated-file.ts')
    found.push(...alone(ruleIds.generatedFile, schemas.filter(within).map((file) => [file, generatedFileComplaints(file, textOf(file))])))
  }
  if (products.some(within)) {
    const { productDiagnostics } = await import('./products.ts')
    found.push(...productDiagnostics(await allProducts(), today, unplaced, within))
  }
  if (pages.some(within)) found.push(...(await (await import('./pages.ts')).pageDiagnostics(root, { pages, products, unplaced, allProducts, textOf, within })))
  if (assets.length > 0) {
    const { openAssets } = await import('./assets.ts')
    for (const { file, text, complaints } of await openAssets(root, assets, allProducts)) {
      if (text !== undefined) texts.set(file, text)
      found.push(...alone(ruleIds.assetContent, [[file, complaints]]))
    }
  }
  return { files: entries.map(({ path }) => path).filter(within), diagnostics: found.sort(compareDiagnostics), texts }
}
