import { chromium } from 'playwright-core'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { executablePath, flags } from '../tests/browser/chromium.ts'
import { freePort } from '../tests/hosts/start.ts'
import { installed } from './installed.ts'

interface Report {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null }>
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>

/** Lighthouse's four scores for each page (name -> path) of `origin`, on the phone it thinks of, and the audits that cost points. */
export async function lighthouseScores(origin: string, pages: Readonly<Record<string, string>>): Promise<Record<string, string | number | null>[]> {
  const { default: lighthouse } = (await import(pathToFileURL(join(installed('lighthouse'), 'node_modules/lighthouse/core/index.js')).href)) as { default: Lighthouse }
  const port = await freePort()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...flags, '--ignore-certificate-errors', `--remote-debugging-port=${port}`] })
  try {
    const rows = []
    for (const [name, path] of Object.entries(pages)) {
      const run = await lighthouse(`${origin}${path}`, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] })
      if (!run) throw new Error(`Unexpected silence of Lighthouse about ${path}, expected a report.`)
      const { categories, audits } = run.lhr
      const scores = Object.fromEntries(Object.values(categories).map(({ title, score }) => [title, score === null ? null : Math.round(score * 100)]))
      // Parts of the performance score are curves: what is nearly right costs nothing.
      const failed = Object.values(categories).filter(({ score }) => score !== 1).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id))
      rows.push({ page: name, ...scores, 'costs points': failed.join(', ') || 'none' })
    }
    return rows
  } finally {
    await browser.close()
  }
}
