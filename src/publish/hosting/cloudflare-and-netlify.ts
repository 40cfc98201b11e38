import { headerOnly } from '../policy.ts'
import { type Redirect, redirects } from '../../redirects.ts'
import { type HeaderRule, headerRules, pages } from './rules.ts'

/** Cloudflare's limits of `_headers`: more rules are dropped, and so are longer lines. */
const mostRules = 100
const mostLetters = 2000

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. `policy` is the Content-Security-Policy of all pages, `deepest` how many
 * parts the longest address of a page has: a rule for pages becomes one for each number of parts. Throws where a limit is passed.
 */
export function headersFile(policy: string, basePath: string, deepest: number): string {
  const rules = headerRules(basePath).flatMap(({ on, headers }): HeaderRule[] => {
    if (on !== pages) return [{ on: basePath + on, headers }]
    return Array.from({ length: deepest + 1 }, (_, parts) => ({ on: `${basePath}/${Array.from({ length: parts }, (_, part) => `:${'abcdefgh'[part]}/`).join('')}`, headers }))
  })
  const [first, ...others] = rules
  const all = [{ on: first?.on ?? '', headers: { 'Content-Security-Policy': `${policy};${headerOnly}`, ...first?.headers } }, ...others]
  const lines = all.flatMap(({ on, headers }) => [on, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
  const tooLong = lines.find((line) => line.length > mostLetters)
  if (tooLong) throw new Error(`Unexpected line of ${tooLong.length} letters in _headers ("${tooLong.slice(0, 40)}…"), expected at most ${mostLetters}: Cloudflare drops longer ones. Let more pages share their styles.`)
  if (all.length > mostRules) throw new Error(`Unexpected ${all.length} rules in _headers, expected at most ${mostRules}: Cloudflare drops the rest. Pages have to share rules.`)
  return `${lines.join('\n')}\n`
}

/** `_redirects`, as Cloudflare Pages and Netlify read it; `former` are those of this build alone. */
export function redirectsFile(basePath: string, former: readonly Redirect[] = []): string {
  return [...redirects, ...former].map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join('')
}
