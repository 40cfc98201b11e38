import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a script: lets a step of the disk fail as a full or broken one does. FAIL_AT is the step's name, the code, and a part
// of the path at which it fails: "writeFileSync ENOSPC .br".
const [name, code, ...place] = process.env.FAIL_AT.split(' ')
const step = fs[name]
fs[name] = (path, ...parameters) => {
  if (!String(path).includes(place.join(' '))) return step(path, ...parameters)
  throw Object.assign(new Error(`${code}: a fault of the disk, ${name} '${path}'`), { code, path: String(path), syscall: name })
}
syncBuiltinESMExports()
