import type { Category } from './categories.ts'
import { factsOf, listingSchema } from './listing.ts'

const ofFact = ['value', 'asOf', 'sources', 'note', 'check', 'sameAs']
/** The keys that may stand at a place in a product file, below the file itself and its facts. */
const places: readonly [place: RegExp, keys: readonly string[]][] = [
  [/^facts\.\w+\.check\.\d+$/, ['kind', 'chain', 'address', 'call', 'args', 'output', 'slot', 'is', 'above', 'reading', 'url', 'find', 'pattern', 'passage', 'read']],
  [/^facts\.\w+\.check\.\d+\.read$/, ['on', 'block', 'value']],
  [/^facts\.\w+\.sources\.\d+$/, ['title', 'url', 'archived', 'kind', 'says']],
  [/\bsources\.\d+$/, ['title', 'url', 'archived', 'kind']],
  [/\.(?:delay|least|longest)$/, ['minutes', 'hours', 'days']],
  [/^facts\.controlPause\.value\.\d+$/, ['who', 'need', 'of', 'delay', 'holdersCanDelay', 'what', 'longest']],
  [/^facts\.controlTake\.value\.\d+$/, ['who', 'need', 'of', 'delay', 'holdersCanDelay', 'what']],
  [/^facts\.control(?:Change|Credentials)\.value\.\d+$/, ['who', 'need', 'of', 'delay', 'holdersCanDelay']],
  [/^facts\.controlReports\.value$/, ['who', 'need', 'of']],
  [/^facts\.leaving\.value\.\d+$/, ['way', 'least', 'longest', 'stoppedBy', 'minEth', 'maxEth', 'fee']],
  [/^facts\.leaving\.value\.\d+\.fee$/, ['percent', 'upTo']],
  [/^facts\.lossOrder\.value\.\d+$/, ['who', 'eth', 'per']],
  [/^facts\.nodeBond\.value$/, ['eth', 'token']],
  [/^facts\.nodeBond\.value\.token$/, ['symbol', 'eth']],
  [/^facts\.tokens\.value\.\d+$/, ['name', 'symbol', 'kind', 'address']],
  [/^facts\.audits\.value\.\d+$/, ['auditor', 'scope', 'date', 'kind', 'url']],
  [/^facts\.fee\.value$/, ['percent', 'of', 'upTo', 'monthly', 'currency', 'setBy']],
  [/^facts\.\w+$/, ofFact],
  [/^changes\.\d+$/, ['date', 'what', 'sources']],
  [/^removed$/, ['date', 'reason', 'sources']],
  [/^exceptions\.\d+$/, ['rule', 'at', 'reason']],
]

/** The keys that a product file of a category may have at a path, in the order of its schema. */
export function keysAt(category: Category, path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(listingSchema(category).shape)
  if (path.length === 1 && path[0] === 'facts') return Object.keys(factsOf[category].shape)
  const place = path.map(String).join('.')
  return places.find(([where]) => where.test(place))?.[1] ?? []
}
