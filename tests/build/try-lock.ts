import { closeSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { takeLock } from '../../src/build/lock.ts'
import { removeLeftovers } from '../../src/build/out-places.ts'

// Takes the lock at a path again and again, and while it holds it makes a file that must not be there, and clears away what others left, as a build does; says how often it held it.
const [path = '', mark = '', rounds = '0'] = process.argv.slice(2)
let held = 0
for (let round = 0; round < Number(rounds); round++) {
  const lock = takeLock(path)
  if (!('release' in lock)) continue
  closeSync(openSync(mark, 'wx'))
  held++
  removeLeftovers(dirname(path))
  rmSync(mark)
  lock.release()
}
console.log(held)
