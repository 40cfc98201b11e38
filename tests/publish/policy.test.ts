import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inlineOf, policyElement, policyOf } from '../../src/publish/policy.ts'
import { builtPages, bytesOf } from '../out/built.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('what is inline in pages', () => {
  it('is each text once', () => {
    expect(inlineOf('<style>a{}</style><script>one()</script><style>b{}</style>', '<script>one()</script><style>a{}</style>')).toEqual({ scripts: ['one()'], styles: ['a{}', 'b{}'] })
  })

  it('is no script with an address, and no data', () => {
    expect(inlineOf('<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>')).toEqual({ scripts: [], styles: [] })
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
    expect(policyElement(policy)).toMatch(/^<meta http-equiv="Content-Security-Policy" content="[^"<>&]+">$/)
  })
})

describe('the policy of each built page', () => {
  it.each(builtPages)('%s names exactly what is inline in it, before anything else can load', (file) => {
    const html = bytesOf(file).toString('utf8')
    const [, policy = ''] = /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
    const { scripts, styles } = inlineOf(html)
    expect(scripts.length).toBe(1)
    expect(policy).toBe(policyOf({ scripts, styles }))
  })
})
