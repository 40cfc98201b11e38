import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { filesIn } from '../../src/files.ts'

/** What changes something on a disk. */
const steps = ['writeFileSync', 'renameSync', 'rmSync', 'linkSync', 'copyFileSync', 'mkdirSync', 'unlinkSync'] as const
type Step = (path: string, ...rest: unknown[]) => unknown

/** What a step leaves that ends in its middle: half a file, or all but one file of a folder. */
const halves: Partial<Record<(typeof steps)[number], Step>> = {
  writeFileSync: (path, content) => fs.writeFileSync(path, Buffer.from(content as string).subarray(0, Math.ceil((content as string).length / 2))),
  rmSync: (path) => {
    const inside = fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesIn(path)[0] : undefined
    if (inside !== undefined) fs.unlinkSync(join(path, inside))
  },
}

/**
 * Does something, all in one go, as far as a moment: before, in the middle of, or after one of its steps on the disk, counted from 0. From then on nothing
 * reaches the disk, as if the process had been killed. Gives whether it came to its end before.
 */
export function cutOffAt(moment: number, act: () => void): 'cut off' | 'ended' {
  const whole = fs as unknown as Record<string, Step>
  const before = Object.fromEntries(steps.map((name) => [name, whole[name] as Step]))
  const restore = () => (Object.assign(whole, before), syncBuiltinESMExports())
  let count = 0
  const passMoment = () => {
    if (count++ >= moment) throw new Error('cut off')
  }
  for (const name of steps) {
    whole[name] = (...parameters) => {
      passMoment()
      const half = halves[name]
      if (half && count++ === moment) {
        Object.assign(whole, before)
        half(...parameters)
        for (const other of steps) whole[other] = passMoment
        syncBuiltinESMExports()
      }
      if (count > moment) throw new Error('cut off')
      const given = before[name]?.(...parameters)
      passMoment()
      return given
    }
  }
  syncBuiltinESMExports()
  try {
    act()
  } catch {
    return 'cut off'
  } finally {
    restore()
  }
  return count > moment ? 'cut off' : 'ended'
}
