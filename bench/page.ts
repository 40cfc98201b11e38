import { join } from 'node:path'
import { launch } from '../tests/browser/chromium.ts'
import { lighthouseScores } from './lighthouse.ts'
import { conditions, total, typical, visit, type Load } from './page-load.ts'
import type { Table } from './results.ts'
import { served } from './served.ts'

/** A page of each template, by what it is called in the tables. */
export const templates: Readonly<Record<string, string>> = {
  'front page': '/',
  'pooled staking': '/staking/pools/',
  product: '/staking/pools/lido/',
  text: '/staking/withdrawals/',
  glossary: '/glossary/',
  methodology: '/methodology/',
  search: '/search/',
}
export const rounds = 9

const how = `Cold visits, median of ${rounds}: processor ${conditions.slower} times slower, ${conditions.megabits} Mbit/s, ${conditions.roundTrip} ms for each request; a window of 412 × 823 px. HTTP/2 from this machine, with files packed as brotli if there is a \`.br\`. Bytes are those of the response bodies.`

/** What each template of the site in out/ weighs and how soon it is there; what Lighthouse says of it. */
export async function measurePages(): Promise<Table[]> {
  const site = await served(join(process.cwd(), 'out'))
  const browser = await launch()
  const loads = new Map<string, Load[]>(Object.keys(templates).map((name) => [name, []]))
  try {
    // Round by round, so that a slow minute of the machine is everybody's.
    for (let round = 0; round < rounds; round++) for (const [name, path] of Object.entries(templates)) loads.get(name)?.push(await visit(browser, site, path))
  } finally {
    await browser.close()
  }
  try {
    const scores = await lighthouseScores(site.origin, templates)
    return [
      { title: 'Every template', notes: [how], rows: [...loads].map(([name, some]) => ({ page: name, ...figuresOf(typical(some)) })) },
      { title: 'Lighthouse, mobile', notes: ['Chrome refuses no certificate in these runs. Any audit that fails is named.'], rows: scores },
    ]
  } finally {
    await site.close()
  }
}

/** The columns of a visit. */
export function figuresOf(load: Load): Record<string, string | number> {
  const { bytes, requests, fcp, lcp, largest, tbt, cls, elements } = load
  const kinds = Object.fromEntries(['HTML', 'CSS', 'JS', 'pictures'].map((kind) => [`${kind}, B`, bytes[kind] ?? 0]))
  const rest = total(load) - ['HTML', 'CSS', 'JS', 'pictures'].reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0)
  return { ...kinds, 'other, B': rest, 'all, B': total(load), requests, 'FCP, ms': fcp, 'LCP, ms': lcp, 'LCP is': largest, 'TBT, ms': tbt, CLS: cls, elements }
}
