import { type Lang, languages } from '../../src/languages.ts'
import { finderOf, type Pagefind } from '../../src/islands/finding.ts'
import type { Ranked } from '../../src/islands/rank.ts'
import { tongue as ar } from '../../src/islands/tongues/ar.ts'
import { tongue as en } from '../../src/islands/tongues/en.ts'
import { tongue as es } from '../../src/islands/tongues/es.ts'
import { tongue as zh } from '../../src/islands/tongues/zh.ts'
import { stringsOf } from '../../src/strings/index.ts'

const tongues = { en, es, ar, zh }
const host = 'https://site.example'

/** What is found with the files of an index (by their paths from the site's root), on a page in a language: by Pagefind's own script, and ours, as in a browser. */
export interface Search {
  /** The results for a question, and how many there are. */
  find(wanted: string): Promise<{ list: Ranked[]; count: number }>
  /** The files of the index that have been fetched so far, each once. */
  fetched(): string[]
  /** Takes back what it put in the place of a browser. */
  end(): void
}

/** Begins a search. One at a time: it puts a document and a network in the place of a browser's. */
export async function searchIn(lang: Lang, files: ReadonlyMap<string, Uint8Array>): Promise<Search> {
  const asked = new Set<string>()
  const before = { document: globalThis.document, window: globalThis.window, fetch: globalThis.fetch }
  const { tag } = languages[lang]
  Object.assign(globalThis, {
    window: globalThis,
    document: { querySelector: () => ({ getAttribute: () => tag }), currentScript: null },
    fetch: (address: string) => {
      const path = decodeURI(new URL(address, host).pathname.slice(1))
      asked.add(path)
      const bytes = files.get(path)
      return Promise.resolve(bytes ? new Response(bytes as Uint8Array<ArrayBuffer>) : new Response('', { status: 404 }))
    },
  })
  const code = Buffer.from(files.get('pagefind/pagefind.js') ?? [])
  // A module of its own each time: it keeps what it has loaded.
  const pagefind = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.concat([code, Buffer.from(`\n// ${lang} ${performance.now()}`)]).toString('base64')}`)) as Pagefind & { options(options: object): Promise<void> }
  await pagefind.options({ basePath: `${host}/pagefind/` })
  const find = await finderOf(pagefind, tongues[lang], stringsOf(lang).browser.smallWords, '')
  return {
    find: async (wanted) => (await find(wanted)) ?? { list: [], count: 0 },
    fetched: () => [...asked].map((path) => path.replace(/^pagefind\//, '')).sort(),
    end: () => void Object.assign(globalThis, before),
  }
}
