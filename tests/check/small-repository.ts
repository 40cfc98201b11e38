import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Checked } from '../../src/check/check.ts'
import { formatAll } from '../../src/print.ts'
import { root } from '../files.ts'

const read = (file: string) => readFileSync(join(root, file))
const product = (id: string) => `content/products/${id}.json`

/** A page with these words. */
export const page = (words: string, head = '') => `---\ntitle: A page\ndescription: A page that a test reads.\n${head}---\n\n${words}\n`

export const guide = 'content/guide.mdx'
export const glossary = 'content/glossary/index.mdx'
export const solo = 'content/staking/solo.mdx'
export const lido = product('pools/lido')
export const schema = 'content/products/pools.schema.json'
export const picture = 'assets/staking/leslie-pool.png'

/** A site that asks one file about another in every way there is: links, anchors, terms, hosts, pictures, facts that are shared, exceptions. */
export const small: Readonly<Record<string, string | Buffer>> = {
  [lido]: read(lido),
  // No other listing here has a host like that of one of its reports.
  [product('pools/rocket-pool')]: String(read(product('pools/rocket-pool'))).replace(/,\s+\{\s+"rule": "product-lookalike"[^}]*\}/, ''),
  [product('pools/stafi')]: read(product('pools/stafi')),
  [product('nodeTools/rocket-pool-cli')]: read(product('nodeTools/rocket-pool-cli')),
  [schema]: read(schema),
  [picture]: read(picture),
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n',
  'content/staking/pools/index.mdx': page('## Pools {#pools}\n\n<StakingProductsCardGrid category="pools" />'),
  [solo]: page('## Keys {#keys}\n\nA validator has keys.', `image: ../../${picture}\nalt: A rhino.\n`),
  [glossary]: page('<Term name="validator" also="validators" subject="ethereum">\n\nA program that proposes blocks.\n\n</Term>'),
  [guide]: page('See [the pool](/staking/pools/lido#fact-fee), [its row](/staking/pools#product-pools-lido), [keys](/staking/solo#keys), [the term](/glossary#validator) and [the icon](/favicon.svg).\n\n<!-- except link-host: The site of lido.finance is that of a newspaper. -->\n\nSee [the paper](https://lido.finance/).'),
}

/** All that a check says, in one text: the files, every complaint as it is printed, and as data. */
export const told = ({ files, diagnostics, texts }: Checked): string => [...files, formatAll(diagnostics, texts), JSON.stringify(diagnostics)].join('\n')

/** What a check of everything says, with answers kept in a folder, or with none. */
export async function says(folder: string, keptIn: string | null, today = '2026-11-22'): Promise<string> {
  return told(await check(folder, today, undefined, keptIn))
}

/** Removes a file of a repository. */
export const remove = (folder: string, file: string) => rmSync(join(folder, file), { recursive: true })
