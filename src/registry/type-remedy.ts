/** What to write where a value of another type was expected, by where it stands in a product file. */
const remedies: readonly [place: RegExp, type: string, remedy: string][] = [
  [/^facts\.\w+$/, 'object', 'write { "value": "unknown" } if nobody knows, otherwise { "value": …, "asOf": …, "sources": [ … ] }'],
  [/^facts\.fee\.value$/, 'object', 'write { "percent": 10, "of": "rewards" }, { "monthly": 5, "currency": "USD" } or { "setBy": "operators" }'],
  [/\bsources\.\d+$/, 'object', 'write { "title": …, "url": "https://…", "kind": … }'],
  [/\.delay$/, 'object', 'write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unknown"'],
  [/^facts\.leaving\.value\.\d+\.(?:least|longest)$/, 'object', 'write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unnamed"'],
  [/\.longest$/, 'object', 'write it with its unit, { "hours": 48 } or { "days": 7 }'],
  [/^facts\.leaving\.value\.\d+\.fee$/, 'object', 'write { "percent": 0.5 }'],
  [/^facts\.controlReports\.value$/, 'object', 'write { "who": "oracle", "need": 5, "of": 9 }'],
  [/^facts\.control\w+\.value\.\d+$/, 'object', 'write { "who": …, "delay": … }'],
  [/^facts\.leaving\.value\.\d+$/, 'object', 'write { "way": …, "least": …, "longest": …, "stoppedBy": [ … ] }'],
  [/^facts\.lossOrder\.value\.\d+$/, 'object', 'write { "who": … }'],
  [/^facts\.nodeBond\.value$/, 'object', 'write { "eth": 4, "token": "none" }'],
  [/^facts\.nodeBond\.value\.token$/, 'object', 'write { "symbol": "RPL" }, or "none"'],
  [/^facts\.tokens\.value\.\d+$/, 'object', 'write { "name": …, "symbol": …, "kind": …, "address": … }'],
  [/^facts\.audits\.value\.\d+$/, 'object', 'write { "auditor": …, "date": …, "kind": …, "url": … }'],
  [/^exceptions\.\d+$/, 'object', 'write { "rule": …, "at": …, "reason": … }'],
  [/./, 'object', 'write keys and values in braces'],
  [/^facts\.(?:tokens|audits|controlChange|controlPause|controlTake)\.value$/, 'array', 'write a list in brackets, [] if there is none'],
  [/./, 'array', 'write a list in brackets'],
  [/./, 'number', 'write digits without quotes'],
  [/./, 'int', 'write it without a decimal point'],
  [/./, 'string', 'write it in double quotes'],
  [/./, 'boolean', 'write true or false without quotes'],
]

/** What to do where a value at `path` has not the type (`object`, `array`, `string` …) that its schema expects. */
export function typeRemedy(path: readonly PropertyKey[], expected: string): string {
  const place = path.map(String).join('.')
  return remedies.find(([where, type]) => type === expected && where.test(place))?.[2] ?? 'compare it with another product file'
}
