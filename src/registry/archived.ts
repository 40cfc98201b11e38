import { z } from 'zod'
import { parseUrl } from '../parse-url.ts'
import { archiveFolders, archives } from './archives.ts'
import { firstYear } from './dates.ts'
import { faultOfUrl } from './url.ts'

/** A copy of a page that an archive keeps. */
export interface Copy {
  /** The day on which it was made, `YYYY-MM-DD`, UTC. */
  day: string
  /** The address of the page, as the archive names it. */
  of: string
}

// The time, YYYYMMDDhhmmss in UTC, then the address of the page.
const shape = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\/(https?:\/\/.+)$/

/** The copy at an address; nothing where it is not the address of one at an archive of `archives`. The time may be one that does not exist. */
export function copyAt(address: string): Copy | undefined {
  const at = timeAndPageOf(address)
  return at && { day: at.slice(1, 4).join('-'), of: at[7] ?? '' }
}

/** The day on which a copy was made, `YYYY-MM-DD`, UTC. `address` has passed the schema. */
export function dayOfCopy(address: string): string {
  return copyAt(address)?.day ?? ''
}

/** Says what is wrong with the address of a copy of `page`, or nothing. */
export function faultOfCopy(address: string, page: string): string | undefined {
  const wanted = `expected an address at ${archives.join(' or ')} with all 14 digits of the time and the whole address of the page, such as ${JSON.stringify(`https://web.archive.org/web/20260512093000/${withoutHash(page).slice(0, 120)}`)}; copy it from there`
  const url = parseUrl(address)
  // Of any other host it is said first: most archives name the page as well, and would be taken for a way on to it.
  if (url?.protocol === 'https:' && !archives.includes(url.hostname)) return wanted
  const fault = faultOfUrl(address)
  if (fault) return fault
  const at = timeAndPageOf(address)
  if (!at) return wanted
  const [, year = '', month, day, hour, minute, second, of = ''] = at
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (!exists(time)) return `expected a time that exists, found ${time.replace('T', ' ')}; copy the address from the archive`
  if (year < firstYear) return `expected a copy of ${firstYear} or later, found one of ${year}; before that, there was no Ethereum to write about`
  return withoutHash(of) === withoutHash(page) ? undefined : `expected a copy of ${JSON.stringify(withoutHash(page).slice(0, 120))}, the source itself, found one of ${JSON.stringify(of.slice(0, 120))}; link to a copy of the page that the source names`
}

/** Whether there is such a second, `YYYY-MM-DDThh:mm:ss` in UTC. */
function exists(time: string): boolean {
  const date = new Date(`${time}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time)
}

/** The schema of the address of a copy. Whose copy it is, the source tells. */
export const copyAddress = z.string().meta({
  description: `Where an archive keeps a copy of this very address, as it was read: at ${archives.join(' or ')}, with all 14 digits of the time. Leave it out where there is none.`,
  format: 'uri',
  pattern: `^https://(?:${Object.entries(archiveFolders).map(([host, folder]) => `${host}${folder}`.replaceAll('.', '\\.')).join('|')})\\d{14}/https?://\\S+$`,
})

function timeAndPageOf(address: string): RegExpExecArray | undefined {
  const url = parseUrl(address)
  const folder = url && url.protocol === 'https:' && Object.hasOwn(archiveFolders, url.hostname) ? archiveFolders[url.hostname as keyof typeof archiveFolders] : undefined
  // As a browser reads it: ".." leads to another page.
  return url && folder !== undefined && url.href === address && url.host === url.hostname && url.pathname.startsWith(folder) ? (shape.exec(address.slice(url.origin.length + folder.length)) ?? undefined) : undefined
}

/** An address as a page is told apart by: a place on it, and whether it came by http, make no other page. */
function withoutHash(address: string): string {
  const url = parseUrl(address)
  if (!url) return address
  url.protocol = 'https:'
  url.hash = ''
  return url.href
}
