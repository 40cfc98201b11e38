import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measuredRun, typicalRun } from '../../bench/measured-run.ts'
import { watchTree } from '../../bench/process-tree.ts'
import { until } from '../until.ts'

const node = (code: string) => ['-e', code]
/** Keeps a processor busy for so many milliseconds of its own time. */
const busy = (milliseconds: number) => `const took = () => { const { user, system } = process.cpuUsage(); return user + system }; const until = took() + ${milliseconds * 1000}; while (took() < until) for (let step = 0; step < 1e6; step++);`
/** Holds so many MB, touched, for a second. */
const holding = (mb: number) => `const held = Buffer.alloc(${mb}e6, 1); setTimeout(() => held[0], 1000);`
const below = (code: string) => `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(code)}], { stdio: 'inherit' });`
const here = { cwd: process.cwd() }

describe.runIf(existsSync('/proc/self/stat'))('what a command takes', () => {
  it('holds the memory of those it started', async () => {
    const [alone, both] = [await measuredRun(process.execPath, node(holding(150)), here), await measuredRun(process.execPath, node(holding(150) + below(holding(150))), here)]
    expect(alone.peakMb).toBeGreaterThan(150)
    expect((both.peakMb ?? 0) - (alone.peakMb ?? 0)).toBeGreaterThan(140)
  })

  it('holds the processor time of those it started, and of those they did', async () => {
    const { cpuSeconds } = await measuredRun(process.execPath, node(busy(300) + below(busy(300) + below(busy(300)))), here)
    expect(cpuSeconds).toBeGreaterThan(0.9)
  })

  it('holds the processor time of one whose parent ended first', async () => {
    const left = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${busy(900)} setTimeout(() => {}, 600)`)}], { stdio: 'inherit', detached: true }).unref(); setTimeout(() => process.exit(), 400);`
    const { cpuSeconds } = await measuredRun(process.execPath, node(below(left)), here)
    expect(cpuSeconds).toBeGreaterThan(0.9)
  })

  it('holds nothing of others', async () => {
    const other = spawn(process.execPath, node(`${holding(300)} setInterval(() => {}, 1000)`), { stdio: 'ignore' })
    const own = spawn(process.execPath, node('setInterval(() => {}, 1000)'), { stdio: 'ignore' })
    try {
      const [watched, strange] = [watchTree(own.pid ?? 0), watchTree(other.pid ?? 0)]
      await until(() => {
        for (const tree of [watched, strange]) tree.look()
        return strange.peakMb() > 300
      }, 50)
      expect(watched.peakMb()).toBeLessThan(200)
    } finally {
      other.kill()
      own.kill()
    }
  })

  it('is nothing for a process that there is not', () => {
    const tree = watchTree(2 ** 30)
    tree.look()
    expect([tree.peakMb(), tree.cpuSeconds()]).toEqual([0, 0])
  })
})

describe('a run', () => {
  it('that fails says with what it ended, and what it printed last', async () => {
    await expect(measuredRun(process.execPath, node('console.log("words"); process.exit(3)'), here)).rejects.toThrow(/^Unexpected exit code 3 of .*, expected 0:\nwords\n$/)
  })

  it('of a program that there is not fails', async () => {
    await expect(measuredRun('no-such-program', [], here)).rejects.toThrow('ENOENT')
  })

  const of = (wallSeconds: number) => ({ run: { wallSeconds, cpuSeconds: null, peakMb: null, printed: '' } })

  it.each([
    [[3, 1, 2], 2, 3],
    [[1, 1, 9], 1, 3],
    [[119, 500, 130], 130, 3],
    [[120, 1, 1], 120, 1],
  ])('of %j seconds, one after the other, is typically one of %i', async (seconds, middle, runs) => {
    const times: number[] = []
    const { run } = await typicalRun((time) => {
      times.push(time)
      return Promise.resolve(of(seconds[time - 1] ?? Number.NaN))
    })
    expect(run.wallSeconds).toBe(middle)
    expect(times).toEqual([1, 2, 3].slice(0, runs))
  })
})
