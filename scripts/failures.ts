import { sentenceOf } from '../src/failures.ts'
// Again for who runs a script by its name.
import './before.cjs'

// The first import of every command: whatever it fails at, even while it is loaded, ends as a sentence and with exit status 2.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // Who reads has gone (`npm run check | head`): there is nobody left to tell.
  if (error.code !== 'EPIPE') console.error(sentenceOf(error))
  process.exit(2)
})
