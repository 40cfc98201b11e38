import { type Server } from 'node:http'
import { afterAll, beforeAll, describe } from 'vitest'
import { serveOut } from '../browser/chromium.ts'
import { builtPolicy } from '../hosts/headers-file.ts'
import { testChoosing } from './choosing.ts'
import { testComparing } from './comparing.ts'
import type { Engine } from './engine.ts'
import { found, sayWithoutEngines } from './found.ts'
import { testLayout } from './layout.ts'
import { testPrint } from './print.ts'
import { testReading } from './reading.ts'

const title = 'what Chromium, Firefox and WebKit show'
sayWithoutEngines(title)

describe.skipIf(found.length === 0)(title, () => {
  const engines: Engine[] = []
  const servers: Server[] = []

  beforeAll(async () => {
    const [site, withoutScript] = await Promise.all([serveOut({ policy: builtPolicy }), serveOut({ policy: "script-src 'none'" })])
    servers.push(site.server, withoutScript.server)
    await Promise.all(found.map(async ({ start }, index) => {
      engines[index] = await start({ site: site.origin, withoutScript: withoutScript.origin })
    }))
  })
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
    for (const server of servers) server.close()
  })

  testLayout(() => engines, found.length < 2)
  describe.each(found.map(({ name }) => name))('%s', (name) => {
    const engine = () => engines.find((one) => one.name === name) as Engine
    testChoosing(engine)
    testComparing(engine)
    testReading(engine)
    testPrint(engine)
  })
})
