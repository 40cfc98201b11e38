import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics.ts'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { judge } from '../../src/attributes/judge.ts'
import { filesBelow, root } from '../files.ts'
import { renderPage } from '../mdx/render.tsx'
import { siteWith } from '../mdx/targets.ts'
import { mutantsOf } from './mutants.ts'

/** How many mutants are tried, pages and products together. */
const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 5000 : 500))
/** Milliseconds after which the test has failed, on the slowest machine. */
const patience = 400_000 + runs * 500
/** A run can be repeated: fast-check prints the seed of one that failed. */
const seed = Number(process.env.FUZZ_SEED ?? 20261122)
/** No mutant may keep the processor longer. Its own time is counted, not the clock's: machines are shared. */
const mostSeconds = 2
const day = '2026-11-22'
const file = 'content/staking/fixture/index.mdx'

const textsOf = (folder: string, ending: string) => filesBelow(folder).filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(root, folder, path), 'utf8'))

const shortHead = '---\ntitle: A page\ndescription: A page that a test reads.\n---'

/** Each real page in pieces of a few blocks, so that many can be tried: the first with its own head, the others with a short one, that not every change falls into it. */
const pages = [...textsOf('content', '.mdx'), ...textsOf('tests/fixtures/reference', '.mdx')].flatMap((text) => {
  const [head = '', ...blocks] = text.split(/\n\n/)
  const pieces: string[] = []
  for (let at = 0; at < blocks.length; at += 4) pieces.push([at === 0 ? head : shortHead, ...blocks.slice(at, at + 4)].join('\n\n'))
  return pieces
})

/** The result of a work and the seconds it kept the processor. */
function measured<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}

/** How often the whole test may wait for a machine that is short of something: ten minutes in all. */
let waits = 120

/** Waits while even a page that nobody changed takes half of what a mutant may: then the machine measures nothing. */
async function machineIsFit(): Promise<void> {
  for (; waits > 0 && measured(() => judgePage(readPage(root, file, pages[0] ?? ''))).seconds > mostSeconds / 2; waits--) await setTimeout(5000)
}

/** The result of a work that may not keep the processor longer than a mutant may, in the best of three tries: what hangs hangs every time. */
async function timed<T>(work: () => T, tries = 3): Promise<T> {
  const { result, seconds } = measured(work)
  if (seconds >= mostSeconds && tries > 1) {
    await machineIsFit()
    return timed(work, tries - 1)
  }
  expect(seconds, 'seconds of the processor').toBeLessThan(mostSeconds)
  return result
}

function expectPlaces(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split(/\r\n|\n|\r/)
  for (const { line, column, endLine, endColumn } of diagnostics) {
    expect(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length).toBe(true)
    expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 2 && (endLine > line || endColumn >= column)).toBe(true)
  }
}

describe(`of ${runs} mutants`, () => {
  it('of pages, none crashes or hangs; the refused have a place in the file, the accepted render without harm', async () => {
    let [accepted, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(mutantsOf(pages), async (text) => {
        const { alone, diagnostics } = await timed(() => {
          const read = readPage(root, file, text)
          return { alone: judgePage(read), diagnostics: judgePage(read, siteWith(read)) }
        })
        expectPlaces(diagnostics, text)
        // A link to a heading that was cut away is refused as well, but says nothing of what can be rendered.
        if (alone.some(({ severity }) => severity === 'error')) return void refused++
        accepted++
        const rendered = await renderPage(text, { file, withHead: false })
        // The styles are those of the test's own frame.
        const html = rendered.html.replace(/<style data-emotion[^>]*>[^<]*<\/style>/g, '')
        expect(html).not.toMatch(/<script|<iframe|<style|<object|<embed|<form|<base|\son\w+=|(?:href|src)="(?!https:\/\/|mailto:|\/(?!\/)|#)/i)
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    )
    // A test in which all or none is refused would show nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(runs / 50)
  }, patience)

  it('of product files, none crashes or hangs; the refused have a place in the file, the accepted are judged', async () => {
    let [accepted, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(mutantsOf(textsOf('content/products/pools', '.json')), async (text) => {
        const { read, diagnostics } = await timed(() => {
          const read = readFile('content/products/pools/lido.json', text, 'pools')
          return { read, diagnostics: judgeProducts([read], day) }
        })
        expectPlaces(diagnostics, text)
        // Every mutant is read under one file name, whatever product it was made from.
        if (diagnostics.some(({ severity, rule }) => severity === 'error' && rule !== 'product-file-name')) return void refused++
        accepted++
        expect(read.product && judge(read.product.listing, day).verdicts.length).toBeGreaterThan(5)
      }),
      { numRuns: Math.floor(runs / 2), seed },
    )
    expect(refused).toBeGreaterThan(runs / 50)
    expect(accepted).toBeGreaterThan(runs / 200)
  }, patience)
})
