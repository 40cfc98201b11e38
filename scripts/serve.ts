import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { giveBack } from '../src/publish/in-place.ts'
import { hrefOf, site } from '../src/site.ts'
import { argumentsOf } from './arguments.ts'

// Serves out/ as a host would: at the base path, with 404.html for what is not there. PORT overrides the port, HOST the address: by itself it answers this machine alone.
argumentsOf({ usage: 'Usage: npm start\nBuilds the site and serves out/; PORT and HOST say where.' })
const folder = join(process.cwd(), 'out')
giveBack(folder, join(process.cwd(), '.export.old'))
if (!existsSync(join(folder, 'index.html'))) {
  console.error('Unexpected empty out/, expected a build; run `npm run build` first.')
  process.exit(2)
}
const port = Number(process.env.PORT ?? 4173)
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
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; set PORT to another, for example PORT=4174 npm start.` : error.message)
    process.exit(2)
  })
  .listen(port, process.env.HOST ?? 'localhost', () => console.log(`\n  Pooled staking: http://localhost:${port}${hrefOf('/staking/pools')}\n`))
