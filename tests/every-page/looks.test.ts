import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, builtPages, translatedPages } from '../out/built.ts'
import { inBrowser } from '../browser/in-browser.ts'
import { Inspector, looks } from '../browser/faults.ts'

// Apart from the other tests (`npm run test:every-page`): those see each kind of page in one look, and four looks at all of them take minutes.
inBrowser('every page in four looks', (site) => {
  let inspector: Inspector
  beforeAll(async () => void (inspector = await Inspector.in(site.browser, site.origin)))
  afterAll(() => inspector?.close())

  it('there are pages of every kind', () => {
    expect(builtPages.length).toBeGreaterThan(50)
    expect(translatedPages.length).toBeGreaterThan(150)
  })

  it.each([...builtPages, ...translatedPages].map(addressOf))('%s fits on a phone and a desk in light and dark, is quiet, asks nobody else and has no axe violation', async (path) => {
    expect(await inspector.faultsOf(path, looks)).toEqual([])
  })
})
