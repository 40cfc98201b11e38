import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareDiagnostics, formatDiagnostic, locate } from '../../src/diagnostics.ts'
import { checkPage } from '../../src/mdx/check.ts'
import { linkTarget } from '../../src/mdx/link-target.ts'
import { rules } from '../../src/mdx/rules/index.ts'
import { filesBelow, root } from '../files.ts'
import { siteTargets } from './targets.ts'

const folder = 'tests/fixtures/mdx'
// Rules that are not in the list because they need more than a page's tree.
const others = ['syntax', 'front-matter', 'front-matter-image', 'link-target']
const fixtures = filesBelow(folder).filter((file) => file.endsWith('.mdx'))
const complain = (fixture: string) => {
  const text = readFileSync(join(root, folder, fixture), 'utf8')
  // Pages stand three folders deep, so that paths to pictures are those of the pooled staking page.
  const file = 'content/staking/fixture/index.mdx'
  const { page, diagnostics } = checkPage(root, file, text)
  if (page) diagnostics.push(...linkTarget(page, '/staking/fixture', siteTargets(page)).map((complaint) => locate(complaint, 'link-target', file, text)))
  return { text, diagnostics: diagnostics.sort(compareDiagnostics) }
}

describe.each([...Object.keys(rules), ...others])('rule %s', (rule) => {
  const own = fixtures.filter((fixture) => fixture.startsWith(`${rule}/`))
  const bad = own.filter((fixture) => !fixture.includes('/good'))

  it('has good examples, and more bad ones', () => {
    expect(own.length - bad.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(own.length - bad.length)
  })

  it.each(bad)('refuses %s', async (fixture) => {
    const { text, diagnostics } = complain(fixture)
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule)
    for (const { line, column, endLine, endColumn } of diagnostics) {
      const lines = text.split(/\r\n|\n|\r/)
      expect(line).toBeGreaterThan(0)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      expect(endLine > line || endColumn >= column).toBe(true)
    }
    const printed = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, text)).join('\n\n')
    await expect(`${printed}\n`).toMatchFileSnapshot(join(root, folder, fixture.replace(/\.mdx$/, '.txt')))
  })

  it.each(own.filter((fixture) => !bad.includes(fixture)))('accepts %s', (fixture) => {
    expect(complain(fixture).diagnostics).toEqual([])
  })
})

it('every fixture folder belongs to a rule', () => {
  expect([...new Set(fixtures.map((fixture) => fixture.split('/')[0] ?? ''))].sort()).toEqual([...Object.keys(rules), ...others].sort())
})
