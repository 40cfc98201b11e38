import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributes } from '../../src/attributes/index.ts'
import { attributesOf } from '../../src/attributes/judge.ts'
import { states } from '../../src/attributes/verdict.ts'
import { categories } from '../../src/registry/categories.ts'
import { en } from '../../src/strings/en.ts'
import { reasonOf } from '../../src/strings/reason.ts'
import { filesBelow, root } from '../files.ts'

const folder = 'tests/fixtures/attributes'
const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const cases = filesBelow(folder).map((file) => {
  const [attribute = '', name = ''] = file.split('/')
  return { attribute, name, ...(JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as { facts: never; today: string; state: string; reason: string }) }
})

describe.each(attributes.map((attribute) => [attribute.id, attribute] as const))('%s', (id, attribute) => {
  const own = cases.filter((example) => example.attribute === kebab(id))

  it.each(own.map((example) => [example.name, example] as const))('%s', (_name, { facts, today, state, reason }) => {
    const verdict = attribute.evaluate(facts, today)
    expect(verdict.state).toBe(state)
    expect(reasonOf(en, { id, ...verdict })).toBe(reason)
  })

  it('has an example of each state it can produce, and of no other', () => {
    expect([...new Set(own.map((example) => example.state))].sort()).toEqual([...attribute.states].sort())
    expect(attribute.states).toContain('unknown')
  })

  it('has words for exactly the states it can produce', () => {
    expect(Object.keys(en.attributes[id].means).sort()).toEqual([...attribute.states].sort())
    expect(states.filter((state) => (attribute.states as readonly string[]).includes(state))).toEqual(attribute.states)
  })
})

describe('the list of attributes', () => {
  it('has a fixture folder for each, and no folder without one', () => {
    expect([...new Set(cases.map((example) => example.attribute))].sort()).toEqual(attributes.map(({ id }) => kebab(id)).sort())
  })

  it('applies to the categories ethereum.org shows them for', () => {
    expect(Object.fromEntries(categories.map((category) => [category, attributesOf(category).length]))).toEqual({ pools: 9, saas: 8, nodeTools: 9, keyGen: 6 })
    expect(attributesOf('pools')).toEqual(['openSource', 'audited', 'bugBounty', 'battleTested', 'trustless', 'permissionlessNodes', 'executionDiversity', 'consensusDiversity', 'liquidityToken'])
  })
})
