import { takeLock } from '../../src/build/lock.ts'

// Takes the lock at a path, says what it was given, and holds it until it is killed or its input ends.
const lock = takeLock(process.argv[2] ?? '')
console.log(JSON.stringify(lock))
process.stdin.resume().on('end', () => {
  if ('release' in lock) lock.release()
})
