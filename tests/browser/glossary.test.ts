import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { termSubjects } from '../../src/mdx/vocabulary.ts'
import { en } from '../../src/strings/en.ts'
import { inBrowser } from './in-browser.ts'

const words = en.glossary

inBrowser('the glossary', (site) => {
  const shown = (page: Page) => page.locator('main [data-subject]:visible').evaluateAll((all) => all.map((one) => [one.getAttribute('data-subject'), one.querySelector('h2')?.id]))

  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    const open = async (address = '/glossary/') => {
      const page = await site.newPage({ javaScriptEnabled, viewport: { width: 320, height: 700 } })
      await page.goto(site.origin + address)
      return page
    }

    it('shows the terms of one subject, or all', async () => {
      const page = await open()
      const all = await shown(page)
      for (const subject of termSubjects) {
        await page.getByRole('radio', { name: words.subjects[subject] }).check()
        expect(await shown(page)).toEqual(all.filter(([of]) => of === subject))
      }
      await page.getByRole('radio', { name: words.all }).check()
      expect(await shown(page)).toEqual(all)
    })

    it('is narrowed down by keyboard: the arrows go from subject to subject', async () => {
      const page = await open()
      await page.getByRole('radio', { name: words.all }).focus()
      await page.keyboard.press('ArrowDown')
      expect(new Set((await shown(page)).map(([of]) => of))).toEqual(new Set([termSubjects[0]]))
      expect(await page.getByRole('group', { name: words.show }).count()).toBe(1)
    })

    it('leads to a term by its letter, whatever is chosen', async () => {
      const page = await open()
      for (const [subject, letter, id] of [['exits', 'B', 'beacon-chain'], ['tokens', 'V', 'validator'], ['ethereum', 'A', 'activation-queue']] as const) {
        await page.getByRole('radio', { name: words.subjects[subject] }).check()
        expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(false)
        await page.getByRole('navigation', { name: words.letters }).getByRole('link', { name: letter, exact: true }).click()
        expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true)
        expect(await page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true)
      }
    })

    it('shows a term that a link from elsewhere leads to', async () => {
      const page = await open('/glossary/#slashing')
      await page.getByRole('radio', { name: words.subjects.exits }).check()
      expect((await shown(page)).filter(([of]) => of !== 'exits')).toEqual([['validators', 'slashing']])
    })
  })
})
