import type { z } from 'zod'
import { canonical } from '../registry/canonical.ts'
import { facts } from '../registry/facts.ts'
import { readJson } from '../registry/json.ts'
import type { Version } from './versions.ts'

/** What a version of a product file says of a fact. */
export interface Written {
  value: unknown
  /** As exact as its source; absent where nobody knew. */
  asOf?: string
  /** The same text for the same value, whatever the order of keys. */
  same: string
  /** The same text where also its date and its sources are the same. */
  sameSources: string
}

const found = new WeakMap<Version, { facts: Readonly<Record<string, unknown>> | undefined }>()

/** The facts of a version as they stand there; nothing where it cannot be read: no strict JSON, or without facts. */
export function factsIn(version: Version): Readonly<Record<string, unknown>> | undefined {
  const known = found.get(version) ?? { facts: parsedFacts(version.text) }
  found.set(version, known)
  return known.facts
}

function parsedFacts(text: string): Readonly<Record<string, unknown>> | undefined {
  const facts = at(laidOut(text) ?? readJson(text).json?.value, 'facts')
  return isObject(facts) ? facts : undefined
}

/** What a text says that is laid out as product files are: there may be thousands of versions, and such a one needs no closer look. Nothing for any other. */
function laidOut(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown
    return `${JSON.stringify(value, null, 2)}\n` === text ? value : undefined
  } catch {
    return undefined
  }
}

/** The same text for versions of which the facts have the same values, whatever their dates, sources, notes and checks. */
export function valuesIn(version: Version): string {
  return JSON.stringify(Object.entries(factsIn(version) ?? {}).map(([key, fact]) => [key, at(fact, 'value'), at(fact, 'sameAs')]))
}

/**
 * What `fact` says, as today's schema of the fact with this key reads its value. Nothing where it is not there, where another listing holds it, or where it
 * was written in a shape of another time: nobody can say then whether it was the same.
 */
export function writtenIn(fact: unknown, key: string): Written | undefined {
  const value = at(fact, 'value')
  const asOf = at(fact, 'asOf')
  const read = value === 'unknown' ? value : (valueSchemas[key]?.safeParse(value).data as unknown)
  if (read === undefined || (read !== 'unknown' && typeof asOf !== 'string')) return undefined
  const date = read !== 'unknown' && typeof asOf === 'string' ? { asOf } : {}
  return { value: read, ...date, same: canonical(read), sameSources: canonical([read, date, at(fact, 'sources')]) }
}

/** The schema of the value of each fact: see `fact` in the registry, of which the second form is the known one. */
const valueSchemas = Object.fromEntries(Object.entries(facts).map(([key, { options }]) => [key, options[1].shape.value])) as Readonly<Record<string, z.ZodType>>

function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
