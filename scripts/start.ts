import './failures.ts'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
// A setting that is refused is the first thing to hear of, whatever else runs here.
import '../src/site.ts'
import { argumentsOf } from './arguments.ts'
import { faultOfPlace, placeOf } from './place.ts'

argumentsOf({ usage: 'Usage: npm start\nBuilds the site and serves out/; PORT and HOST say where.' })
// Nobody should wait for a build to hear of a port that is taken.
const fault = await faultOfPlace(placeOf())
if (fault) throw new Error(fault)
const { status, signal, error } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' })
if (error) throw error
if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 2))
await import('./serve.ts')
