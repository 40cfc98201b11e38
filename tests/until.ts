import { setTimeout } from 'node:timers/promises'

/** Looks every `pause` milliseconds whether something is so, at most `tries` times; gives whether it was. The one place where a test lets time pass. */
export async function until(holds: () => boolean | Promise<boolean>, pause: number, tries = Infinity): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    if (await holds()) return true
    await setTimeout(pause)
  }
  return false
}
