import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { root } from '../files.ts'
import { repositoryWith } from '../hostile/repository.ts'

const today = '2026-11-22'
const pool = 'content/products/pools/rocket-pool.json'
const tool = 'content/products/nodeTools/rocket-pool-cli.json'
const twin = 'content/products/pools/stafi.json'
const glossary = 'content/glossary/index.mdx'
const guide = 'content/guide.mdx'
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const page = (words: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${words}\n`

/** Three listings that lean on one another: facts shared, a symbol excused in two, one maker; and pages that link to them and to each other. */
const right: Readonly<Record<string, string>> = {
  // No other listing here has a host like that of one of its reports.
  [pool]: read(pool).replace(/,\s+\{\s+"rule": "product-lookalike"[^}]*\}/, ''),
  [tool]: read(tool),
  [twin]: read(twin),
  'content/staking/pools/index.mdx': page('## Pools {#pools}\n\n<StakingProductsCardGrid category="pools" />'),
  'content/staking/solo.mdx': page('Words.'),
  [glossary]: page('<Term name="Pool" subject="ethereum">\n\nMany people who stake together.\n\n</Term>'),
  [guide]: page('See [the pool](/staking/pools/rocket-pool#fact-fee), [its row](/staking/pools#product-pools-rocket-pool), [its data](/api/v1/pools/rocket-pool.json), [the term](/glossary#pool) and [the pools](/staking/pools#pools).'),
}

/** What is said of a repository in which some files are other than right: a text, or nothing where it is gone. */
async function told(changes: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const files = Object.fromEntries(Object.entries({ ...right, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const { diagnostics } = await check(repositoryWith(files), today)
  return diagnostics.map(({ file, severity, message }) => `${file} ${severity}: ${message}`)
}

const waits = (held: string) => `${tool} warning: Unexpected "pools/rocket-pool" for "facts.launch.sameAs", expected a listing that can be read. Fix ${held} first; what this file shares with it is checked after that.`

it('nothing is said where all is right', async () => expect(await told({})).toEqual([]))

describe('one mistake in a file that others lean on is told once, and who waits for it says so once', () => {
  it.each<[string, string, string]>([
    ['a key that is misspelt', right[pool]?.replace('"bugBounty"', '"bugBonty"') ?? '', 'Unexpected key "bugBonty", expected a key of "facts"; did you mean "bugBounty"?'],
    ['a syntax error', right[pool]?.replace('"name": "Rocket Pool",', '"name": "Rocket Pool"') ?? '', 'Unexpected JSON (comma expected), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.'],
    ['a second key', right[pool]?.replace('"name"', '"name": "Pool",\n  "name"') ?? '', 'Unexpected second key "name", expected each key once; remove one of the two.'],
    ['a date that is none', right[pool]?.replace('"value": "2021-11"', '"value": "2021-11-31"') ?? '', 'Unexpected "2021-11-31" for "facts.launch.value", expected a day that exists, found 31; November 2021 has 30 days.'],
    ['a merge conflict', right[pool]?.replace('  "name"', '<<<<<<< HEAD\n  "name": "Pool",\n=======\n>>>>>>> theirs\n  "name"') ?? '', 'Unexpected merge conflict marker ("<<<<<<< HEAD"), expected one text; keep one of the two sides and remove the markers.'],
    ['a fact that is missing', right[pool]?.replace(/ {4}"exits": \{[\s\S]*?\n {4}\},\n/, '') ?? '', 'Unexpected end of "facts", expected the key "exits"; add it, as { "value": "unknown" } if nobody knows, as `npm run check -- --fix` does.'],
  ])('%s', async (_, text, message) => {
    expect(text).not.toBe(right[pool])
    expect(await told({ [pool]: text })).toEqual([waits(pool), `${pool} error: ${message}`])
  })

  it('no text at all', async () => {
    expect(await told({ [pool]: '' })).toEqual([waits(pool), `${pool} error: Unexpected JSON (value expected), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.`])
  })

  it.each(['content/products/pools/Rocket-Pool.json', 'content/products/pools/rocket_pool.json', 'content/products/pools/rocket pool.json', 'content/products/pools/rocket-pool.JSON', 'content/products/pools/rocket-pool.json.txt'])('a name that no product file has: %s', async (file) => {
    expect(await told({ [pool]: undefined, [file]: right[pool] })).toEqual([waits(file), `${file} error: Unexpected file among the products, expected content/products/<category>/<name>.json with one of the categories pools, saas, nodeTools, keyGen; move or rename it.`].sort())
  })

  it.each(['rocketpool', 'rocket-pools', 'rp'])('a name that is not that of its product: %s.json', async (id) => {
    const file = `content/products/pools/${id}.json`
    expect(await told({ [pool]: undefined, [file]: right[pool] })).toEqual([waits(file), `${file} error: Unexpected name "Rocket Pool" in ${id}.json, expected the file name to be the name in kebab-case; rename the file to rocket-pool.json.`])
  })

  it('one that is too large', async () => {
    expect(await told({ [pool]: ' '.repeat(513 * 1024) })).toEqual([waits(pool), `${pool} error: Unexpected file of 513 KiB, expected at most 512 KiB; nobody could review it.`])
  })
})

describe('links to a page that cannot be read wait for it', () => {
  it('the glossary', async () => {
    expect(await told({ [glossary]: page('<Term name="Pool" subject="ethereum">\n\nMany people.') })).toEqual([expect.stringMatching(/^content\/glossary\/index\.mdx error: /)])
  })

  it('a page with anchors', async () => {
    expect(await told({ 'content/staking/pools/index.mdx': '---\ntitle: A page\n<<<<<<< HEAD\n---\n' })).toEqual([`content/staking/pools/index.mdx error: Unexpected merge conflict marker ("<<<<<<< HEAD"), expected one text; keep one of the two sides and remove the markers.`])
  })

  it.each(['content/Glossary/index.mdx', 'content/glossary/Index.mdx', 'content/glossary.md'])('a page whose file no page can have: %s', async (file) => {
    expect(await told({ [glossary]: undefined, [file]: right[glossary] })).toEqual([expect.stringMatching(new RegExp(`^${file.replaceAll('.', '\\.')} error: Unexpected (?:name of a page|file under content/)`))])
  })
})

describe('what does not depend on it is told all the same', () => {
  const broken = { [pool]: right[pool]?.replace('"bugBounty"', '"bugBonty"') }

  it('a dead link', async () => {
    expect(await told({ ...broken, [guide]: page('[Nothing](/staking/pools/rocket-poll)') })).toContain(`${guide} error: Unexpected link to "/staking/pools/rocket-poll", expected a page of this site; did you mean "/staking/pools/rocket-pool"?`)
  })

  it('a share with nobody', async () => {
    expect(await told({ ...broken, [tool]: right[tool]?.replace('pools/rocket-pool', 'pools/rocket-poll') })).toContain(`${tool} error: Unexpected "pools/rocket-poll" for "facts.launch.sameAs", expected a listing that exists. Write the fact out here if nobody else has it.`)
  })

  it('a link that can be mistaken for the host of the product that cannot be read', async () => {
    expect(await told({ ...broken, [guide]: page('[Pool](https://r0cketpool.net/)') })).toContain(`${guide} error: Unexpected host "r0cketpool.net", expected "rocketpool.net" or a host that nobody can mistake for it; check every letter, and if it is right, add an exception that says why.`)
  })

  it('an exception that is not needed, once all can be read', async () => {
    const { [twin]: _, ...others } = right
    expect(await told({ ...others, [twin]: undefined })).toContain(`${pool} error: Unexpected exception for "product-token-symbol", expected one only where the rule complains; it is no longer needed, so remove it.`)
  })
})

describe('a file name that another product has', () => {
  it('is not to be renamed to', async () => {
    const file = 'content/products/pools/new-pool.json'
    expect((await told({ [file]: right[pool] })).filter((one) => one.includes('file name') || one.includes('the name of'))).toEqual([`${file} error: Unexpected name "Rocket Pool" in new-pool.json, expected a name of its own; it is that of ${pool}. Write the name of this product, or remove one of the two files.`])
  })

  it('be it of one that cannot be read', async () => {
    const file = 'content/products/pools/new-pool.json'
    expect(await told({ [pool]: '{', [file]: right[pool] })).toContain(`${file} error: Unexpected name "Rocket Pool" in new-pool.json, expected a name of its own; it is that of ${pool}. Write the name of this product, or remove one of the two files.`)
  })
})

describe("a product's own address that is mistyped is told, and not its links", () => {
  it.each(['rocketpol.net', 'rocketpooI.net', 'rocketp00l.net', 'rocketpool.com', 'rocektpool.net', 'app.rocketpol.net'])('%s', async (host) => {
    const links = JSON.stringify(JSON.parse(right[pool] ?? '')).match(/"url":"https:\/\/(?:[\w-]+\.)*rocketpool\.net\//g)?.length ?? 0
    const found = await told({ [pool]: right[pool]?.replace('"https://rocketpool.net/"', `"https://${host.toLowerCase()}/"`), [guide]: page('[Pool](https://rocketpool.net/)') })
    expect(links).toBeGreaterThan(5)
    expect(found).toEqual([`${pool} error: Unexpected host "${host.toLowerCase()}", expected "rocketpool.net", to which ${links - 1} links in this file lead, and none to this one. Compare both letter by letter with what the project says elsewhere, and fix the wrong one; if both are right, each of those links needs an exception for "product-lookalike".`])
  })

  it('is a link that is mistyped where others agree with it', async () => {
    const found = await told({ [pool]: right[pool]?.replace('"https://rocketpool.net/files/audits/cantina', '"https://rocketpol.net/files/audits/cantina') })
    expect(found).toEqual([`${pool} error: Unexpected host "rocketpol.net", expected "rocketpool.net" or a host that nobody can mistake for it; check every letter, and if it is right, add an exception that says why.`])
  })

  it('allows no exception', async () => {
    const mistyped = right[pool]?.replace('"https://rocketpool.net/"', '"https://rocketpol.net/"').replace('"rule": "product-token-symbol",\n      "at": "facts.tokens.value.0.symbol"', '"rule": "product-own-host",\n      "at": "url"')
    expect((await told({ [pool]: mistyped })).filter((one) => one.includes('exception for'))).toEqual([
      expect.stringContaining('Unexpected host "rocketpol.net", expected "rocketpool.net", to which'),
      `${pool} error: Unexpected exception for "product-own-host", expected none: this rule allows no exceptions; fix the content.`,
    ])
  })
})
