import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translatedLangs, translationsFolder } from '../../src/languages.ts'
import { inLanguage, textsOf } from '../../src/registry/in-language.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { readTranslated } from '../../src/registry/translated.ts'
import { filesBelow, root } from '../files.ts'

const { listings } = loadRegistry(root)
const audits = (...value: object[]) => ({ name: 'Some Pool', facts: { audits: { value, note: 'A note.' } } })
const certificate = { auditor: 'SOC 2 and penetration tests', kind: 'certificate', scope: 'Trust portal' }
const audit = { auditor: 'Trail of Bits', kind: 'code-audit', scope: 'The vault' }

describe('what readers see translated of a listing', () => {
  it('is what a certificate certifies, and not who audited code', () => {
    expect(textsOf(audits(certificate, audit))).toEqual(['SOC 2 and penetration tests', 'Trust portal', 'The vault', 'A note.'])
    const { listing, english } = inLanguage(audits(certificate, audit), (text) => (text === certificate.auditor ? 'SOC 2 y pruebas de penetración' : undefined))
    expect(listing).toEqual(audits({ ...certificate, auditor: 'SOC 2 y pruebas de penetración' }, audit))
    expect(english).toEqual(['Trust portal', 'The vault', 'A note.'])
  })

  it('leaves nothing but names in place of an auditor of code', () => {
    const others = listings.flatMap(({ facts }) => ('audits' in facts && Array.isArray(facts.audits.value) ? facts.audits.value : [])).filter(({ kind }) => kind !== 'certificate')
    expect(others.length).toBeGreaterThan(100)
    expect(others.map(({ auditor }) => auditor).filter((name) => / (?!of )[a-z]/.test(name))).toEqual([])
  })
})

describe.each(translatedLangs)('texts of products in %s', (lang) => {
  const texts = filesBelow(join(translationsFolder, lang, 'products')).flatMap((file) => [...(readTranslated(readFileSync(join(root, translationsFolder, lang, 'products', file), 'utf8')).translated?.texts ?? [])])

  it('say what certificates certify', () => {
    const certified = listings.flatMap(({ facts }) => ('audits' in facts && Array.isArray(facts.audits.value) ? facts.audits.value : [])).filter(({ kind }) => kind === 'certificate')
    expect(certified.length).toBeGreaterThan(3)
    expect(certified.map(({ auditor }) => auditor).filter((text) => !texts.some(([english]) => english === text))).toEqual([])
  })

  it.skipIf(lang === 'es')('hold no words of English but names', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.map(([, own]) => own).filter((own) => /(?<![A-Za-z])[a-z]{2,}(?: [a-z]{2,})+|\d-of-\d/.test(own))).toEqual([])
  })
})
