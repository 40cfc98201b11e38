import { feedPath, feedType, fingerprinted, forever, headerRules, hidden, regexOf, revalidate } from '../../src/publish/hosting/rules.ts'
import { builtFiles } from '../out/built.ts'
import { builtPolicy } from './headers-file.ts'

/** What every answer says of a build with this policy, also that something is missing. Names in small letters. */
export function everywhereUnder(policy: string): Record<string, string> {
  return inSmallLetters({ 'Content-Security-Policy': policy, ...headerRules('')[0]?.headers })
}

/** What every answer says of the repository's build. */
export const everywhere: Readonly<Record<string, string>> = everywhereUnder(builtPolicy)

/** What the table of headers says of an address that is there, a path from the site's root, the policy of the build included. Names in small letters. */
export function headersOf(path: string, { basePath = '', policy = builtPolicy }: { basePath?: string; policy?: string } = {}): Record<string, string> {
  const headers: Record<string, string> = { 'cache-control': revalidate, ...everywhereUnder(policy) }
  for (const { on, headers: more } of headerRules(basePath).slice(1).filter((rule) => new RegExp(regexOf(rule.on)).test(path))) {
    for (const [name, value] of Object.entries(inSmallLetters(more))) headers[name] = name === 'link' && headers[name] ? `${headers[name]}, ${value}` : value
  }
  return headers
}

/** Types by the end of a file's name. Where two names are in use for one type, either is right; JSON is UTF-8 by itself. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  md: /^text\/markdown; charset=utf-8$/,
  txt: /^text\/plain; charset=utf-8$/,
  json: /^application\/json(; charset=utf-8)?$/,
  webmanifest: /^application\/manifest\+json(; charset=utf-8)?$/,
  ics: /^text\/calendar; charset=utf-8$/,
  xml: /^(text\/xml; charset=utf-8|application\/xml(; charset=utf-8)?)$/,
  js: /^(text|application)\/javascript(; charset=utf-8)?$/,
  svg: /^image\/svg\+xml(; charset=utf-8)?$/,
  ico: /^image\/(x-icon|vnd\.microsoft\.icon)$/,
  jpg: /^image\/jpeg$/,
  png: /^image\/png$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
}

/** What a host says a file is; what only Pagefind reads is bytes, or nothing is said of it. */
export function typeOf(file: string): RegExp {
  if (`/${file}`.endsWith(feedPath)) return new RegExp(`^${feedType.replace('+', '\\+')}; charset=utf-8$`)
  const end = /\.(\w+)$/.exec(file)?.[1] ?? ''
  return types[end] ?? (/^(pagefind|pf_\w+)$/.test(end) ? /^(application\/octet-stream)?$/ : /never/)
}

/** Files whose name changes with their text. */
export const foreverFiles = builtFiles.filter((file) => fingerprinted.some((on) => `/${file}`.startsWith(on.slice(0, -1))))

/** Files that readers and programs ask for by their own name: pages have an address without one, some files are for hosts. */
export const askedFiles = builtFiles.filter((file) => !file.endsWith('.html') && !new RegExp(hidden).test(`/${file}`))

export { forever }

function inSmallLetters(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
