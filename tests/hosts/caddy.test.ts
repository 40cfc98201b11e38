import { describe } from 'vitest'
import { caddy, startCaddy } from './caddy.ts'
import { holdToTable } from './checks.ts'
import { holdToQuestions } from './hold-to-questions.ts'
import { kinds } from './questions.ts'
import { siteIn } from './site.ts'
import { sayWithout } from './start.ts'

if (!caddy) sayWithout('caddy', 'what Caddy answers')

describe.runIf(caddy)('Caddy, as deploy/Caddyfile says', () => {
  holdToTable('serves the build', startCaddy, { sendsPacked: true, sendsParts: true, hides: true, rulesForMissing: false, failsAtNull: false, opensEverything: false })
  holdToQuestions('answers each question of the table', startCaddy, siteIn, kinds)
})
