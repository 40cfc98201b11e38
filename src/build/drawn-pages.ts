import { readLedger } from './ledger.ts'
import { keptPlaces } from './places.ts'
import { openStore } from './store.ts'

/** The pages of the last build of the repository `root` as Next drew them, before names and sheets were given, in the order of their addresses. Throws, in words, where not all of them are there. */
export function drawnPages(root: string): string[] {
  const { folder, objects } = keptPlaces(root)
  const store = openStore(objects)
  const pages = Object.entries(readLedger(folder).ledger.pages).sort(([a], [b]) => (a < b ? -1 : 1))
  const drawn = pages.map(([path, { drawn }]) => ({ path, html: store.get(drawn?.outputs.html ?? '')?.toString('utf8') }))
  const lost = drawn.find(({ html }) => html === undefined)
  if (lost || drawn.length === 0) throw new Error(`Unexpected absence of ${lost ? `the page ${lost.path}` : 'pages'} in node_modules/.cache/site, expected every page of the last build; run \`npm run build\` first.`)
  return drawn.map(({ html }) => html ?? '')
}
