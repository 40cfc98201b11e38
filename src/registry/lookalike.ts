import leven from 'leven'

/** Letters that look alike on a screen, each with the one that stands for all of them. */
const alike: readonly [RegExp, string][] = [[/rn/g, 'm'], [/vv/g, 'w'], [/cl/g, 'd'], [/[1il|]/g, 'l'], [/0/g, 'o'], [/5/g, 's'], [/-/g, '']]

/**
 * Says why a host may be taken for that of a product, or nothing when it is that host or far from all.
 * `hosts` are the products' own hosts. Compared is the part that somebody has to buy: "docs.lido.fi" -> "lido.fi".
 */
export function faultOfHost(host: string, hosts: ReadonlySet<string>): string | undefined {
  const bought = boughtPartOf(host)
  const own = new Set([...hosts].map(boughtPartOf))
  if (own.has(bought)) return undefined
  if (/(^|\.)xn--/.test(host)) return 'expected a host in plain Latin letters; others can be drawn to look like any name'
  const close = [...own].find((other) => isClose(bought, other))
  return close ? `expected "${close}" or a host that nobody can take for it; check every letter, and if it is right, add an exception that says why` : undefined
}

/** The last two labels of a host; of hosts where anybody gets a label (github.io), three. */
export function boughtPartOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const shared = /^(?:github\.io|gitbook\.io|notion\.site|readthedocs\.io|vercel\.app|netlify\.app|pages\.dev|web\.app|co\.uk|com\.au|substack\.com|medium\.com)$/
  return labels.slice(shared.test(labels.slice(-2).join('.')) ? -3 : -2).join('.')
}

function isClose(a: string, b: string): boolean {
  const [nameA = '', nameB = ''] = [a.split('.')[0], b.split('.')[0]]
  if (leven(a, b, { maxDistance: 2 }) <= 1 || isSwap(a, b) || nameA === nameB) return true
  const folded = (name: string) => alike.reduce((text, [pattern, one]) => text.replace(pattern, one), name)
  return nameA.length > 3 && folded(nameA) === folded(nameB)
}

/** Whether two neighbouring letters changed places: "exampel" for "example". */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
