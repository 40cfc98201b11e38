import { describe } from 'vitest'
import { holdToTable } from './checks.ts'
import { hasNginx, startNginx } from './nginx.ts'
import { sayWithout } from './start.ts'

if (!hasNginx) sayWithout('nginx with its brotli module', 'what nginx answers')

describe.runIf(hasNginx)('nginx, as deploy/nginx.conf says', () => {
  holdToTable('serves the build', startNginx, { sendsPacked: true, sendsParts: true, hides: true, rulesForMissing: false, failsAtNull: false, opensEverything: false })
})
