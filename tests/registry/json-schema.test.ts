import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { categories } from '../../src/registry/categories.ts'
import { schemaPathOf } from '../../src/registry/json-schema.ts'
import { filesBelow, root } from '../files.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>

// What an editor underlines must be wrong: the published schema and the code agree on every real file.
describe.each(categories)('the schema that editors use for %s', (category) => {
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats(ajv)
  const fits = ajv.compile(read(schemaPathOf(category)))
  const files = filesBelow(`content/products/${category}`).map((file) => `content/products/${category}/${file}`)

  it.each(files)('lets %s pass', (file) => {
    expect(fits(read(file)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true)
  })

  it.each([
    ['an address with a user name', { url: 'https://lido.fi@evil.example/' }],
    ['an address without https', { url: 'http://lido.fi/' }],
    ['a space in an address', { url: 'https://lido.fi/a b' }],
    ['a key it does not know', { colour: 'red' }],
    ['a name that begins with a sign', { name: '✓ 10 met' }],
    ['a name with a tag', { name: 'Lido <b>' }],
    ['no facts', { facts: {} }],
  ])('underlines %s', (_, spoiled) => {
    expect(fits({ ...read(files[0] ?? ''), ...spoiled })).toBe(false)
  })
})
