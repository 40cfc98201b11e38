import type { Complaint } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import type { Json } from '../json.ts'
import type { ProductRule } from '../product.ts'
import type { SourceKind } from '../source.ts'
import { linksIn } from './links.ts'

/** Sites that list what others say. What they say is second-hand, whoever keeps them. */
const registerHosts = ['defillama.com', 'coingecko.com', 'coinmarketcap.com', 'stakingrewards.com']
/** The registry of ethereum.org, in its repository or a copy of that. */
const registerFile = /^github\.com\/[^/]{1,60}\/ethereum-org-website\/(?:blob|raw|tree)\/[^/]{1,60}\/(?:src|app)\/data\//
/** Explorers, which show the code and the state of contracts. */
const explorerHosts = ['etherscan.io', 'blockscout.com', 'sourcify.dev']
/** A file, folder or commit of a public repository, where code stands. */
const repositories = /^(?:github\.com\/[^/]{1,60}\/[^/]{1,120}\/(?:blob|tree|raw|commit)\/|raw\.githubusercontent\.com\/|gitlab\.com\/[^?]{1,200}\/-\/(?:blob|tree|raw|commit)\/)/

export const productSourceKind: ProductRule = {
  what: 'The kind of a source fits its address: lists that copy are of kind "register", and a "contract" is an explorer\'s page or a file of a public repository.',
  why: 'How sure a fact is follows from the kind of its sources. A list that passes for the project would make it look first-hand.',
  wrong: '"title": "A source",\n          "url": "https://defillama.com/protocol/some-pool",\n          "kind": "project"',
  right: '"title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project"',
  excusable: true,
  check(product) {
    const { json } = product
    return linksIn(product).flatMap(({ url, path }) => {
      const kind = kindAt(json, path)
      const parsed = parseUrl(url)
      if (kind === undefined || !parsed) return []
      return faultOf(kind, parsed).map((message): Complaint => ({ range: json.rangeOf([...path.slice(0, -1), 'kind']), message }))
    })
  },
}

function faultOf(kind: SourceKind, { hostname, pathname }: URL): string[] {
  const isOf = (hosts: readonly string[]) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  const place = `${hostname.replace(/^www\./, '')}${pathname}`
  if ((isOf(registerHosts) || registerFile.test(place)) && kind !== 'register') return [`Unexpected kind "${kind}" of a list that copies what others say, expected "register"; write that, or give the source that the list copied.`]
  if (kind === 'contract' && !repositories.test(place) && !isOf(explorerHosts)) return ['Unexpected kind "contract" of a page that shows no code, expected an explorer\'s page or a file of a public repository; give that, or write "project" where the project itself says so.']
  return []
}

/** The kind of the source whose address stands at a path; nothing where it is no source. */
function kindAt(json: Json, path: readonly PropertyKey[]): SourceKind | undefined {
  if (path.at(-3) !== 'sources') return undefined
  const source = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], json.value)
  return (source as { kind: SourceKind }).kind
}
