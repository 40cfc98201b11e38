import { describe } from 'vitest'
import { holdToTable } from './checks.ts'
import { holdToQuestions } from './hold-to-questions.ts'
import { hasNginx, startNginx } from './nginx.ts'
import { kinds } from './questions.ts'
import { siteIn } from './site.ts'
import { sayWithout } from './start.ts'

if (!hasNginx) sayWithout('nginx with its brotli module', 'what nginx answers')

describe.runIf(hasNginx)('nginx, as deploy/nginx.conf says', () => {
  holdToTable('serves the build', startNginx, { sendsPacked: true, sendsParts: true, hides: true, rulesForMissing: false, failsAtNull: false, opensEverything: false })
  holdToQuestions('answers each question of the table', startNginx, siteIn, kinds)
})
