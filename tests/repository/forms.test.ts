import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { attributes } from '../../src/attributes/index.ts'
import { categories } from '../../src/registry/categories.ts'
import { factsOf } from '../../src/registry/listing.ts'
import { issueUrlOf } from '../../src/site.ts'
import { en } from '../../src/strings/en.ts'
import { filesBelow, root } from '../files.ts'

interface Field {
  type: string
  id?: string
  attributes: { label?: string; value?: string; options?: (string | { label: string; required?: boolean })[] }
  validations?: { required?: boolean }
}
interface Form { name: string; description: string; title: string; body: Field[] }

const names = ['product', 'fact', 'removal']
// As GitHub reads it: in YAML 1.1 a bare "no" is false.
const read = (name: string): unknown => parse(readFileSync(join(root, `.github/ISSUE_TEMPLATE/${name}.yml`), 'utf8'), { version: '1.1' })
const forms = new Map(names.map((name) => [name, read(name) as Form]))
const fieldOf = (form: string, id: string) => forms.get(form)?.body.find((field) => field.id === id)
const optionsOf = (form: string, id: string) => (fieldOf(form, id)?.attributes.options ?? []).map(String)
const namesOf = (options: string[]) => options.map((option) => /^\w+(?=: )/.exec(option)?.[0] ?? option)

describe.each([...forms])('the form %s', (name, form) => {
  const fields = form.body.filter(({ type }) => type !== 'markdown')

  it('is one that GitHub accepts', () => {
    for (const words of [form.name, form.description, form.title]) expect(words.trim()).not.toBe('')
    expect(form.body.map(({ type }) => type).filter((type) => !['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([])
    expect(fields.length).toBeGreaterThan(2)
  })

  it('names each field once', () => {
    const ids = fields.map(({ id }) => id ?? '')
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    const labels = fields.map(({ attributes: { label } }) => label?.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('offers each option once, as text, and none that GitHub keeps for itself', () => {
    for (const { type, id, attributes: { options = [] } } of fields) {
      const words = options.map((option) => (typeof option === 'object' ? option.label : option))
      expect(words.filter((word) => typeof word !== 'string' || word.trim() === '' || word.toLowerCase() === 'none'), `${name}.${id}`).toEqual([])
      expect(new Set(words).size, `${name}.${id}`).toBe(words.length)
      expect(words.length > 0, `${name}.${id}`).toBe(type === 'dropdown' || type === 'checkboxes')
    }
  })

  it('asks for a source and does without no answer', () => {
    expect(fieldOf(name, 'source')).toMatchObject({ type: 'input', validations: { required: true } })
    expect(fields.filter(({ type, validations }) => type === 'dropdown' && !validations?.required)).toEqual([])
  })

  it('asks whether the writer works for the product, and insists on no answer', () => {
    expect(fieldOf(name, 'insider')?.attributes.options).toEqual([{ label: 'I work for this product' }])
  })

  it('warns of secrets', () => {
    expect(form.body.map(({ attributes: { value } }) => value ?? '').join('\n')).toContain('recovery phrase')
  })
})

it('the link "Report an error" fills in fields that the form has', () => {
  const pools = filesBelow('content/products/pools').map((file) => file.replace('.json', ''))
  const html = pools.map((id) => readFileSync(join(root, 'out/staking/pools', id, 'index.html'), 'utf8')).join('')
  const start = issueUrlOf('fact', {}).replaceAll('&', '&amp;')
  const links = [...html.matchAll(/href="([^"]+\/issues\/new[^"]*)"/g)].map((match) => match[1] ?? '').filter((href) => href.startsWith(start))
  // On each product's page, where it is told that a fact is unknown and at its end.
  expect(new Set(links).size).toBe(pools.length)
  for (const href of links) {
    const { template, ...fields } = Object.fromEntries(new URL(href.replaceAll('&amp;', '&')).searchParams)
    expect(Object.keys(fields).filter((id) => !fieldOf('fact', id))).toEqual([])
    expect(fields.product).toMatch(/^content\/products\/pools\/[\w-]+\.json$/)
    expect(template).toBe('fact.yml')
  }
})

describe('the choices of the forms', () => {
  it('are the categories of the registry', () => {
    expect(namesOf(optionsOf('product', 'category'))).toEqual([...categories])
  })

  it('are the facts of the registry and the attributes of the cards', () => {
    const facts = new Set(categories.flatMap((category) => Object.keys(factsOf[category].shape)))
    const verdicts = attributes.map(({ id }) => `Verdict "${en.attributes[id].label}": the facts are right, the verdict is not`)
    expect(namesOf(optionsOf('fact', 'fact')).sort()).toEqual(['name', 'url', ...facts, ...verdicts].sort())
  })

  it('explain themselves', () => {
    expect([...optionsOf('product', 'category'), ...optionsOf('fact', 'fact')].filter((option) => !/: .{6,}[^.;, ]$/.test(option))).toEqual([])
  })

  it('hold a product to the three conditions of the policy', () => {
    expect(fieldOf('product', 'conditions')?.attributes.options?.map((option) => typeof option === 'object' && option.required)).toEqual([true, true, true])
  })
})

it('a blank issue stays possible, for what no form foresees, and danger is reported in private', () => {
  expect(read('config')).toMatchObject({ blank_issues_enabled: true, contact_links: [{ url: expect.stringMatching(/^https:\/\/\S+\/security\/advisories\/new$/) }] })
})
