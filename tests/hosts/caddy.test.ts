import { describe } from 'vitest'
import { caddy, startCaddy } from './caddy.ts'
import { holdToTable } from './checks.ts'
import { sayWithout } from './start.ts'

if (!caddy) sayWithout('caddy', 'what Caddy answers')

describe.runIf(caddy)('Caddy, as deploy/Caddyfile says', () => {
  holdToTable('serves the build', startCaddy, { sendsPacked: true, sendsParts: true, hides: true, rulesForMissing: false, failsAtNull: false, opensEverything: false })
})
