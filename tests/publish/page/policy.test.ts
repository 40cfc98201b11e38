import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inlineOf, setPolicy } from '../../../src/publish/page/policy.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { writePage } from '../../../src/publish/page/write.ts'
import { inlineOfAll, policyOf } from '../../../src/publish/policy.ts'
import { builtPages, bytesOf } from '../../out/built.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('what is inline in pages', () => {
  it('is each text once', () => {
    const pages = ['<style>a{}</style><script>one()</script><style>b{}</style><style>a{}</style>', '<script>one()</script><style>c{}</style>'].map((html) => inlineOf(treeOf(html)))
    expect(pages).toEqual([{ scripts: ['one()'], styles: ['a{}', 'b{}'] }, { scripts: ['one()'], styles: ['c{}'] }])
    expect(inlineOfAll(pages)).toEqual({ scripts: ['one()'], styles: ['a{}', 'b{}', 'c{}'] })
  })

  it('is no script with an address, and no data', () => {
    expect(inlineOf(treeOf('<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><p>&lt;script>a&lt;/script></p>'))).toEqual({ scripts: [], styles: [] })
  })
})

describe('a policy', () => {
  const policy = policyOf({ scripts: ['one()'], styles: ['a{}'] })

  it('begins with nothing and allows by hash what stands in pages', () => {
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).toContain(hashOf('one()'))
    expect(policy).toContain(`style-src ${hashOf('a{}')};`)
  })

  it('opens no door', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|strict-dynamic|https?:|data:|blob:|\*/)
    for (const directive of ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]) expect(policy.split(';')).toContain(directive)
  })

  it('has no sign that would end the attribute it stands in', () => {
    expect(policy).toMatch(/^[^"<>&]+$/)
  })
})

describe('the policy of a page', () => {
  const written = (html: string) => {
    const tree = treeOf(html)
    setPolicy(tree, "default-src 'none'")
    return writePage(tree)
  }
  const element = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

  it('stands before everything that could load', () => {
    expect(written('<head><meta charset="utf-8"><link rel="icon" href="/a"><script>a</script></head>')).toContain(`<head><meta charset="utf-8">${element}<link`)
    expect(written('<head><link rel="icon" href="/a"></head>')).toContain(`<head>${element}<link`)
  })
})

describe('the policy of each built page', () => {
  it.each(builtPages)('%s names exactly what is inline in it, before anything else can load', (file) => {
    const html = bytesOf(file).toString('utf8')
    const [, policy = ''] = /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
    const { scripts, styles } = inlineOf(treeOf(html))
    expect(scripts.length).toBe(1)
    expect(policy).toBe(policyOf({ scripts, styles }))
  })
})
