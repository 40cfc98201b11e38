import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a script: kills it before or after one of the steps in which it moves and removes folders, counted from 0 by KILL_AT.
const moment = Number(process.env.KILL_AT)
let count = 0
const passMoment = () => {
  if (count++ === moment) process.kill(process.pid, 'SIGKILL')
}
for (const name of ['renameSync', 'rmSync']) {
  const step = fs[name]
  fs[name] = (...parameters) => {
    passMoment()
    step(...parameters)
    passMoment()
  }
}
syncBuiltinESMExports()
