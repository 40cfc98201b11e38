import './failures.ts'
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { giveBackUnlessBuilding, placesOf } from '../src/publish/places.ts'
import { portOf, quoted } from '../src/settings.ts'
import { hrefOf, site } from '../src/site.ts'
import { argumentsOf } from './arguments.ts'

// Serves out/ as a host would: at the base path, with 404.html for what is not there. PORT overrides the port, HOST the address: by itself it answers this machine alone.
argumentsOf({ usage: 'Usage: npm start\nBuilds the site and serves out/; PORT and HOST say where.' })
const folder = placesOf(process.cwd()).out
giveBackUnlessBuilding(process.cwd())
if (!existsSync(join(folder, 'index.html'))) throw new Error('Unexpected empty out/, expected a build; run `npm run build` first.')
const port = portOf(process.env.PORT, 4173)
const host = process.env.HOST || 'localhost'
const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
const notFound = readFileSync(join(folder, '404.html'))

createServer((request, response) => {
  const url = request.url ?? '/'
  const missing = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : notFound)
  }
  if (site.basePath !== '' && url !== site.basePath && !url.startsWith(`${site.basePath}/`)) return missing()
  request.url = url.slice(site.basePath.length) || '/'
  files(request, response, missing)
})
  .on('error', ({ code, message }: NodeJS.ErrnoException) => {
    const said: Readonly<Record<string, string>> = {
      EADDRINUSE: `Port ${port} is taken; set PORT to another, for example PORT=4174 npm start.`,
      EACCES: `Unexpected lack of rights for port ${port}, expected one above 1023; set PORT to such a one, for example PORT=4174 npm start.`,
    }
    throw new Error(said[code ?? ''] ?? `Unexpected HOST ${quoted(host)} (${message}), expected a name or address of this machine; set HOST so, for example HOST=0.0.0.0 npm start, or leave it out.`)
  })
  .listen(port, host, () => console.log(`\n  Pooled staking: http://localhost:${port}${hrefOf('/staking/pools')}\n`))
