import './failures.ts'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { settingsOfNext } from '../src/settings.ts'
import { faultOfPlace, placeOf } from './place.ts'

// Starts Next's preview in this very process, so that Ctrl-C ends all of it on every system. What the command was called with is Next's.
const given = process.argv.slice(2)
const { values } = parseArgs({ args: given, options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' }, help: { type: 'boolean', short: 'h' } }, strict: false, allowPositionals: true })
const wordOf = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
const place = placeOf({ ...process.env, PORT: wordOf(values.port) ?? process.env.PORT, HOST: wordOf(values.hostname) ?? process.env.HOST })
// Of a port that is taken Next prints a trace.
const fault = values.help ? undefined : await faultOfPlace(place, 'npm run dev')
if (fault) throw new Error(fault)
Object.assign(process.env, settingsOfNext)
process.argv.splice(2, given.length, 'dev', '-H', place.host, '-p', String(place.port), ...given)
createRequire(import.meta.url)('next/dist/bin/next')
