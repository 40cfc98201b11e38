import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AttributeId, attributes } from '../../src/attributes/index.ts'
import { attributesOf } from '../../src/attributes/judge.ts'
import { states } from '../../src/attributes/verdict.ts'
import { type Category, categories } from '../../src/registry/categories.ts'
import { en } from '../../src/strings/en.ts'
import { reasonOf } from '../../src/strings/reason.ts'
import { filesBelow, root } from '../files.ts'

const folder = 'tests/fixtures/attributes'
const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
/** Facts, a day, and what is said of them. `like`: the example whose facts those are that it does not give. */
interface Example { like?: string; facts: object; today: string; state: string; reason: string }
const cases = filesBelow(folder).flatMap((file) => {
  const examples = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Record<string, Example>
  return Object.entries(examples).map(([name, example]) => ({ attribute: file.replace(/\.json$/, ''), name, ...example, facts: { ...examples[example.like ?? '']?.facts, ...example.facts } as never }))
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
  it('has a file of examples for each, and none without one', () => {
    expect([...new Set(cases.map((example) => example.attribute))].sort()).toEqual(attributes.map(({ id }) => kebab(id)).sort())
  })

  it('applies to the categories ethereum.org shows them for, in the order of its cards', () => {
    const shown: Record<Category, AttributeId[]> = {
      pools: ['openSource', 'audited', 'bugBounty', 'battleTested', 'trustless', 'permissionlessNodes', 'executionDiversity', 'consensusDiversity', 'liquidityToken'],
      saas: ['openSource', 'audited', 'bugBounty', 'battleTested', 'permissionless', 'executionDiversity', 'consensusDiversity', 'selfCustody'],
      nodeTools: ['openSource', 'audited', 'bugBounty', 'battleTested', 'trustless', 'permissionless', 'selfCustody', 'multiClient', 'economical'],
      keyGen: ['openSource', 'audited', 'bugBounty', 'battleTested', 'permissionless', 'selfCustody'],
    }
    // Those that ethereum.org does not have may apply anywhere; one of its own to no other category.
    const theirs = [...new Set(Object.values(shown).flat())]
    for (const category of categories) expect(attributesOf(category).filter((id) => theirs.includes(id))).toEqual(shown[category])
  })
})
