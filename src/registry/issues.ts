import type { z } from 'zod'
import { type Complaint, mostComplaints } from '../diagnostics.ts'
import { guesses, type nearest } from '../nearest.ts'
import { plainDecimal } from './decimal.ts'
import type { Json } from './json.ts'
import { typeRemedy } from './type-remedy.ts'

type Issue = z.core.$ZodIssue

/**
 * Turns what a zod schema says about a JSON file into complaints with positions and remedies.
 * `keysAt` gives the keys that are allowed at a path, for the nearest name.
 */
export function complaintsOf(issues: readonly Issue[], json: Json, keysAt: (path: readonly PropertyKey[]) => readonly string[]): Complaint[] {
  const guess = guesses()
  return issues.flatMap((issue) => describe(issue, json, keysAt, guess))
}

function describe(issue: Issue, json: Json, keysAt: (path: readonly PropertyKey[]) => readonly string[], guess: typeof nearest): Complaint[] {
  const at = (message: string, fix?: unknown): Complaint[] => [{ range: json.rangeOf(issue.path), message, ...(typeof fix === 'string' ? { fix: JSON.stringify(fix) } : {}) }]
  const place = nameOf(issue.path)
  const found = valueAt(json.value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostComplaints).map((key) => {
        const near = guess(key, keysAt(issue.path), 4)
        return { range: json.rangeOfKey(issue.path, key), message: `Unexpected key ${quote(key)}, expected a key of ${place}; ${near && near !== key ? `did you mean ${JSON.stringify(near)}?` : 'remove it.'}` }
      })
    case 'invalid_union':
      return unionIssues(issue, found).flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] } as Issue, json, keysAt, guess))
    case 'invalid_type':
      if (found === undefined) return at(`Unexpected end of ${nameOf(issue.path.slice(0, -1))}, expected the key ${JSON.stringify(issue.path.at(-1))}; add it${issue.path[0] === 'facts' && issue.path.length === 2 ? ', as { "value": "unknown" } if nobody knows' : ''}.`)
      return at(`Unexpected ${quote(found)} for ${place}, expected ${article(issue.expected)}; ${typeRemedy(issue.path, issue.expected)}.`)
    case 'invalid_value':
      return at(`Unexpected ${quote(found)} for ${place}, expected ${oneOf(issue.values.map((value) => JSON.stringify(value)))}.`)
    case 'too_small':
      return at(`Unexpected ${quote(found)} for ${place}, ${custom(issue.message) ?? `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`}.`)
    case 'too_big':
      return at(`Unexpected ${Array.isArray(found) ? `list of ${found.length}` : quote(found)} for ${place}, ${custom(issue.message) ?? `expected at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`}.`)
    default:
      return at(`Unexpected ${issue.code !== 'custom' || typeof found !== 'object' ? quote(found) : Array.isArray(found) ? 'list' : 'facts'} for ${place}, ${issue.message}.`, issue.code === 'custom' ? issue.params?.fix : undefined)
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
  return [...(complete.length > 0 ? complete : branches)].sort((a, b) => a.length - b.length)[0] ?? []
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value)
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
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function custom(message: string): string | undefined {
  return message.startsWith('expected') ? message : undefined
}
