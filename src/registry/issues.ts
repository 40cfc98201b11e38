import type { z } from 'zod'
import { type Complaint, mostComplaints } from '../diagnostics.ts'
import { guesses, type nearest } from '../nearest.ts'
import { plainDecimal } from './decimal.ts'
import { type Insertion, insertionsOf } from './insert-facts.ts'
import type { Json } from './json.ts'
import { typeRemedy } from './type-remedy.ts'

type Issue = z.core.$ZodIssue

/** What is known of a file while its issues are told. */
interface About {
  json: Json
  /** What a key that nobody knows was probably meant to be, by path and key. */
  meant: ReadonlyMap<string, string>
  /** Where a fact that is missing belongs, by its key. */
  insertions: ReadonlyMap<string, Insertion>
}

/**
 * Turns what a zod schema says about a JSON file into complaints with positions and remedies. `text` is that of the file;
 * `keysAt` gives the keys that are allowed at a path. Of a key that is misspelt, it is said once, at the key.
 */
export function complaintsOf(issues: readonly Issue[], text: string, json: Json, keysAt: (path: readonly PropertyKey[]) => readonly string[]): Complaint[] {
  const flattened = issues.flatMap((issue) => flat(issue, json))
  // Of what is of another type, zod measures the length all the same.
  const told = flattened.filter(({ code, path }) => code === 'invalid_type' || !flattened.some((other) => other.code === 'invalid_type' && placed(other.path) === placed(path)))
  const strange = told.filter((issue) => issue.code === 'unrecognized_keys')
  const guess = guesses()
  const meant = new Map(strange.flatMap(({ path, keys }) => keys.slice(0, mostComplaints).flatMap((key) => {
    const near = nearKey(key, keysAt(path).filter((known) => valueAt(json.value, [...path, known]) === undefined), guess)
    return near === undefined ? [] : [[placed(path, key), near] as const]
  })))
  const isMeant = ({ code, path }: Issue) => (code === 'invalid_type' || code === 'invalid_value') && valueAt(json.value, path) === undefined && strange.some((one) => placed(one.path) === placed(path.slice(0, -1)) && one.keys.some((key) => meant.get(placed(one.path, key)) === path.at(-1)))
  const missing = told.flatMap((issue) => (missingFactOf(issue, json) !== undefined && !isMeant(issue) ? [missingFactOf(issue, json) ?? ''] : []))
  const found = insertionsOf(missing, keysAt(['facts']), text, json)
  // Whoever wrote a key that nobody knows may have meant one that is missing: to write "unknown" would be a guess.
  const isSure = !strange.some(({ path }) => path.length === 0 || placed(path) === 'facts')
  const insertions = isSure ? found : new Map([...found].map(([key, { range }]) => [key, { range }]))
  return told.filter((issue) => !isMeant(issue)).flatMap((issue) => describe(issue, { json, meant, insertions }))
}

/** Of an issue about a union, those of the branch that the author meant, with whole paths. */
function flat(issue: Issue, json: Json): Issue[] {
  // A schema may say in one sentence what all its branches are.
  if (issue.code !== 'invalid_union' || (custom(issue.message) && valueAt(json.value, issue.path) !== undefined)) return [issue]
  // The key that tells the branches apart has none of their values, or is not there.
  if ('options' in issue && issue.options) return [{ code: 'invalid_value', values: issue.options, path: issue.path, message: issue.message } as Issue]
  return unionIssues(issue, valueAt(json.value, issue.path)).flatMap((inner) => flat({ ...inner, path: [...issue.path, ...inner.path] } as Issue, json))
}

/** The key of the fact that an issue says is not there; nothing where it says something else. */
function missingFactOf(issue: Issue, json: Json): string | undefined {
  if (issue.code === 'custom') return typeof issue.params?.missing === 'string' ? issue.params.missing : undefined
  const isFact = issue.code === 'invalid_type' && issue.path.length === 2 && issue.path[0] === 'facts'
  return isFact && valueAt(json.value, issue.path) === undefined && valueAt(json.value, ['facts']) !== undefined ? String(issue.path[1]) : undefined
}

/** The key that a mistyped one was probably meant to be: one that differs in the size of letters only, or by no more than two. */
function nearKey(key: string, known: readonly string[], guess: typeof nearest): string | undefined {
  return known.find((one) => one.toLowerCase() === key.toLowerCase()) ?? guess(key, known, 2)
}

function describe(issue: Issue, { json, meant, insertions }: About): Complaint[] {
  const at = (message: string, fix?: unknown): Complaint[] => [{ range: json.rangeOf(issue.path), message, ...(typeof fix === 'string' ? { fix: JSON.stringify(fix) } : {}) }]
  const place = nameOf(issue.path)
  const found = valueAt(json.value, issue.path)
  const missing = missingFactOf(issue, json)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostComplaints).map((key) => {
        const near = meant.get(placed(issue.path, key))
        return { range: json.rangeOfKey(issue.path, key), message: `Unexpected key ${quote(key)}, expected a key of ${place}; ${near === undefined ? 'remove it.' : `did you mean ${JSON.stringify(near)}?`}` }
      })
    case 'invalid_type':
      if (missing !== undefined) return [{ range: json.rangeOf(['facts']), ...insertions.get(missing), message: `Unexpected end of "facts", expected the key ${JSON.stringify(missing)}; add it, as { "value": "unknown" } if nobody knows${insertions.get(missing)?.fix === undefined ? '' : ', as `npm run check -- --fix` does'}.` }]
      if (found === undefined) return at(`Unexpected end of ${nameOf(issue.path.slice(0, -1))}, expected the key ${JSON.stringify(issue.path.at(-1))}; add it.`)
      return at(`Unexpected ${quote(found)} for ${place}, expected ${article(issue.expected)}; ${typeRemedy(issue.path, issue.expected)}.`)
    case 'invalid_value':
      if (found === undefined) return at(`Unexpected end of ${nameOf(issue.path.slice(0, -1))}, expected the key ${JSON.stringify(issue.path.at(-1))}; add it with ${oneOf(issue.values.map((value) => JSON.stringify(value)))}.`)
      return at(`Unexpected ${quote(found)} for ${place}, expected ${oneOf(issue.values.map((value) => JSON.stringify(value)))}.`)
    case 'too_small':
      return at(`Unexpected ${quote(found)} for ${place}, ${custom(issue.message) ?? `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`}.`)
    case 'too_big':
      return at(`Unexpected ${Array.isArray(found) ? `list of ${found.length}` : quote(found)} for ${place}, ${custom(issue.message) ?? `expected at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`}.`)
    default:
      if (missing !== undefined) return [{ range: json.rangeOf(['facts']), ...insertions.get(missing), message: `Unexpected facts for ${place}, ${issue.message}, as \`npm run check -- --fix\` does.` }]
      return at(`Unexpected ${issue.code !== 'custom' || typeof found !== 'object' ? quote(found) : Array.isArray(found) ? 'list' : issue.path.includes('check') ? 'check' : 'facts'} for ${place}, ${issue.message}.`, issue.code === 'custom' ? issue.params?.fix : undefined)
  }
}

/** Of the branches of a union, the one the author meant: for a fact that is told by its value, else the branch with fewest issues. */
function unionIssues(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): Issue[] {
  const branches = issue.errors
  if (branches.length === 0) return []
  const isObject = typeof found === 'object' && found !== null
  // The branches of a fact, in the order of its schema: unknown, known, shared.
  if (isObject && branches.length === 3 && ('value' in found || 'sameAs' in found)) {
    return branches['sameAs' in found && !('value' in found) ? 2 : (found as { value: unknown }).value === 'unknown' ? 0 : 1] ?? []
  }
  const complete = branches.filter((branch) => !branch.some((inner) => inner.code === 'invalid_value' && inner.path.length === 0))
  return [...(complete.length > 0 ? complete : branches)].sort((a, b) => a.length - b.length || valuesIn(a) - valuesIn(b))[0] ?? []
}

/** How many issues are about a value that is none of some: of two branches, the one with fewer was meant. */
function valuesIn(branch: readonly Issue[]): number {
  return branch.filter(({ code }) => code === 'invalid_value').length
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value)
}

/** A path as one text, for looking it up. */
function placed(path: readonly PropertyKey[], ...more: string[]): string {
  return [...path, ...more].map(String).join('.')
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : `"${path.map(String).join('.')}"`
}

function quote(value: unknown): string {
  const text = typeof value === 'number' ? plainDecimal(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`
}

function article(type: string): string {
  if (type === 'int') return 'a whole number'
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function custom(message: string): string | undefined {
  return message.startsWith('expected') ? message : undefined
}
