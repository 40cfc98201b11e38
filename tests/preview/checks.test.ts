import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { startChecks } from '../../src/preview/checks.ts'

const folder = mkdtempSync(join(tmpdir(), 'checks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that says how often it was asked, a moment later. */
const counting = () => {
  const script = join(folder, 'counting.mjs')
  writeFileSync(script, "import { parentPort } from 'node:worker_threads'\nlet asked = 0\nparentPort.on('message', () => setImmediate(() => parentPort.postMessage(`asked ${++asked}`)))\n")
  return startChecks(pathToFileURL(script))
}
/** A thread that ends at once. */
const failing = () => {
  const script = join(folder, 'failing.mjs')
  writeFileSync(script, "throw new Error('Unexpected code, expected none.')\n")
  return startChecks(pathToFileURL(script))
}
const waitFor = (assertion: () => void) => vi.waitFor(assertion, { timeout: 60_000 })
const heardBy = (checks: ReturnType<typeof startChecks>) => {
  const heard: unknown[] = []
  return { heard, stop: checks.listen((answer) => void heard.push(answer)) }
}

describe('the check beside a preview', () => {
  it('begins when somebody listens, and tells a later listener what it found', async () => {
    const checks = counting()
    checks.again()
    const first = heardBy(checks)
    await waitFor(() => expect(first.heard).toEqual(['asked 1']))
    expect(heardBy(checks).heard).toEqual(['asked 1'])
  })

  it('runs once more for many changes during a run, and never tells what they made out of date', async () => {
    const checks = counting()
    const { heard } = heardBy(checks)
    for (let change = 0; change < 5; change++) checks.again()
    await waitFor(() => expect(heard).toEqual(['asked 2']))
    checks.again()
    await waitFor(() => expect(heard).toEqual(['asked 2', 'asked 3']))
  })

  it('tells nothing to whoever has stopped, and does not run for nobody', async () => {
    const checks = counting()
    const first = heardBy(checks)
    await waitFor(() => expect(first.heard).toEqual(['asked 1']))
    first.stop()
    checks.again()
    const second = heardBy(checks)
    expect(second.heard).toEqual([])
    await waitFor(() => expect(second.heard).toEqual(['asked 2']))
    expect(first.heard).toEqual(['asked 1'])
  })

  it('says that it has ended, and begins anew with the next change', async () => {
    const checks = failing()
    const { heard } = heardBy(checks)
    const sentence = 'Unexpected code, expected none.'
    await waitFor(() => expect(heard).toEqual([sentence]))
    checks.again()
    await waitFor(() => expect(heard).toEqual([sentence, sentence]))
  })
})
