import type { Complaint } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import type { Json } from '../json.ts'
import type { ProductRule } from '../product.ts'
import type { SourceKind } from '../source.ts'
import { linksIn } from './links.ts'

/** Sites that list what others say. What they say is second-hand, whoever keeps them. */
const registerHosts = ['defillama.com', 'llama.fi', 'coingecko.com', 'coinmarketcap.com', 'stakingrewards.com']
/** The registry of ethereum.org: its file, in whatever repository, mirror or view, and what else its repository has beside it. */
const registerFiles = [/\/staking-products\.json$/, /\/ethereum-org-website(?:@[^/]{1,60})?\/(?:[^/]{1,60}\/){0,8}(?:src|app)\/data\//]
/** A page of an explorer on one contract of Ethereum's main network; on the hosts for test networks stands other code. */
const contracts = /^(?:etherscan\.io|eth\.blockscout\.com|repo\.sourcify\.dev|sourcify\.dev)\/(?:[\w.-]{1,40}\/){1,4}0x[0-9a-f]{40,64}(?:\/|$)/
/** A file, folder or commit of a public repository, where code stands. Not what anybody can propose there, nor raw texts: over those, nothing says that a commit is a stranger's. */
const repositories = /^(?:github\.com\/[^/]{1,60}\/[^/]{1,120}\/(?:blob|tree|commit)\/(?!(?:refs\/)?pull\/)|gitlab\.com\/[^?]{1,200}\/-\/(?:blob|tree|commit)\/(?!refs\/merge-requests\/))./

/** A paper in a repository: what it says of the code, people wrote. */
const papers = /\.(?:mdx?|rst|txt|pdf)$/

export const productSourceKind: ProductRule = {
  what: 'The kind of a source fits its address: lists that copy are of kind "register", and a "contract" is an explorer\'s page on a contract or a file of code in a public repository.',
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
  const place = placeOf(hostname, pathname)
  const isRegister = registerHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) || registerFiles.some((file) => file.test(place))
  if (isRegister && kind !== 'register') return [`Unexpected kind "${kind}" of a list that copies what others say, expected "register"; write that, or give the source that the list copied.`]
  if (kind === 'contract' && (papers.test(place) || !repositories.test(place)) && !contracts.test(place)) return ['Unexpected kind "contract" of a page that shows no code of Ethereum\'s main network, expected an explorer\'s page on a contract or a file of code in a public repository; give that, or write "project" where the project itself says so.']
  return []
}

/** Host and path as those sites read them: in letters of any size, with signs written out, and a slash once. */
function placeOf(hostname: string, pathname: string): string {
  return `${hostname.replace(/^www\./, '')}${decodedPath(pathname).replace(/\/+/g, '/')}`.toLowerCase()
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** The kind of the source whose address stands at a path; nothing where it is no source. */
function kindAt(json: Json, path: readonly PropertyKey[]): SourceKind | undefined {
  if (path.at(-3) !== 'sources') return undefined
  const source = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], json.value)
  return (source as { kind: SourceKind }).kind
}
