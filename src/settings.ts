import { parseUrl } from './parse-url.ts'

/** A setting as an error shows it: in quotes, with what breaks a line escaped, and cut where it is long. */
export const quoted = (value: string): string => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)

/**
 * The value of a setting, its `standard` where the environment has none or an empty one: in a workflow, a variable that nobody has set
 * is an empty text. Throws, in words, where the value is not of the `wanted` form; `mended` gives what was probably meant.
 */
function setting(name: string, value: string | undefined, standard: string, { wanted, example, isRight, mended }: Form): string {
  if (!value || isRight(value)) return value || standard
  const meant = mended(value)
  throw new Error(`Unexpected ${name} ${quoted(value)}, expected ${wanted}, such as ${quoted(example)}; ${meant && isRight(meant) ? `write ${quoted(meant)}.` : `set it like that, or leave it out${standard === '' ? '' : ` for ${quoted(standard)}`}.`}`)
}

interface Form {
  wanted: string
  example: string
  isRight(value: string): boolean
  mended(value: string): string | undefined
}

// A name of DNS (RFC 1123): labels, of which the last, unlike that of an IP address, begins with a letter.
const host = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** The parts of an address of https with the name of a host and nobody's name and password; undefined for any other text. */
function partsOf(value: string): URL | undefined {
  const url = parseUrl(value)
  return url && url.protocol === 'https:' && host.test(url.hostname) && url.username === '' && url.password === '' ? url : undefined
}

/** What was meant by an address of http or of no scheme; a single word is a host only behind two slashes. */
const withHttps = (value: string): URL | undefined => partsOf(value.trim().replace(/^(?:http:)?\/\/|^(?=[\w-]+(?:\.[\w-]+)+)/i, 'https://'))

const origin: Form = {
  wanted: 'https and the name of a host, without a path and without a slash at the end',
  example: 'https://staking.example.org',
  isRight: (value) => partsOf(value)?.origin === value,
  mended: (value) => withHttps(value)?.origin,
}

// What stands so in an address as it does on a disk, and needs no care in HTML, CSS or the settings of a server.
const folder = '(?!_next(?:/|$))[A-Za-z0-9_-][A-Za-z0-9._-]*'
const folders = new RegExp(`^(?:/${folder})+$`)

const basePath: Form = {
  wanted: 'one or more folders of letters, digits, ".", "_" and "-", each after a slash and none beginning with a dot or called "_next"',
  example: '/guide',
  isRight: (value) => folders.test(value),
  mended: (value) => `/${value.trim().split(/[/\\]+/).filter(Boolean).join('/')}`,
}

const repository: Form = {
  wanted: 'the address of a repository, with https and without a slash at the end',
  example: 'https://github.com/owner/name',
  isRight: (value) => {
    const url = partsOf(value)
    return url !== undefined && url.href === value && url.search === '' && url.hash === '' && /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._~-]*)+$/.test(url.pathname)
  },
  mended: (value) => {
    const url = withHttps(value)
    return url && url.origin + url.pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '')
  },
}

/** Where the site lives, from SITE_ORIGIN: `https://host`, with a port where it has one. */
export const originOf = (value: string | undefined, standard: string): string => setting('SITE_ORIGIN', value, standard, origin)

/** The folder it is served from, from BASE_PATH: '' or '/guide'. */
export const basePathOf = (value: string | undefined): string => setting('BASE_PATH', value, '', basePath)

/** Where its repository is read in a browser, from SITE_REPOSITORY. */
export const repositoryOf = (value: string | undefined, standard: string): string => setting('SITE_REPOSITORY', value, standard, repository)

/** The port of a server, from PORT: 0 (any that is free) to 65535. */
export function portOf(value: string | undefined, standard: number): number {
  if (!value) return standard
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Error(`Unexpected PORT ${quoted(value)}, expected a number from 0 to 65535, such as "${standard}"; set it like that, or leave it out.`)
  return Number(value)
}

/** What Next is told wherever a command of ours starts it: to tell nobody what it counts. */
export const settingsOfNext = { NEXT_TELEMETRY_DISABLED: '1' }
