import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Category } from '../src/registry/categories.ts'
import { neededFacts, withMissingFacts } from '../src/registry/missing-facts.ts'
import { root } from './files.ts'

/** The products of tests/fixtures/products, from which all others differ, and their categories. */
const bases = { 'some-pool': 'pools', lido: 'pools', 'key-tool': 'keyGen' } as const satisfies Record<string, Category>

/** A product that stands in full under tests/fixtures/products. */
export type Base = keyof typeof bases

/** The text of a base product as its file gives it: a fact that is younger than the file is not in it. */
export function writtenBase(base: Base): string {
  return readFileSync(join(root, 'tests/fixtures/products', `${base}.json`), 'utf8')
}

/** The text of a base product, and in it as `unknown` what its category needs and its file does not give. */
export function baseText(base: Base): string {
  return textOf(withMissingFacts(JSON.parse(writtenBase(base)), bases[base]))
}

/** The facts that are younger than the file of a base product. */
export function youngerFacts(base: Base): string[] {
  const { facts } = JSON.parse(writtenBase(base)) as { facts: object }
  return neededFacts(bases[base]).filter((key) => !Object.hasOwn(facts, key))
}

/** A base product with what `patch` gives in place of its own, as JSON merge patches do it (RFC 7396): null takes a key away. */
export function patchedBase(base: Base, patch: unknown): string {
  return textOf(merged(JSON.parse(baseText(base)), patch))
}

function merged(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result = isObject(value) ? { ...value } : {}
  for (const [key, inner] of Object.entries(patch)) {
    if (inner === null) delete result[key]
    else result[key] = merged(result[key], inner)
  }
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
