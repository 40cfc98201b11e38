import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a script: lets a step of the disk fail once, as on a full or broken one. FAIL_AT is the step's name, the code, and a part
// of the path at which it fails: "writeFileSync ENOSPC .br".
const [name, code, ...place] = process.env.FAIL_AT.split(' ')
const step = fs[name]
let failed = false
fs[name] = (path, ...parameters) => {
  if (failed || !String(path).includes(place.join(' '))) return step(path, ...parameters)
  failed = true
  throw Object.assign(new Error(`${code}: a fault of the disk, ${name} '${path}'`), { code, path: String(path), syscall: name })
}
syncBuiltinESMExports()
