import './failures.ts'
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { giveBackUnlessBuilding, placesOf } from '../src/build/out-places.ts'
import { englishPathOf, langs } from '../src/languages.ts'
import { hrefOf, site } from '../src/site.ts'
import { argumentsOf } from './arguments.ts'
import { placeOf, saysWhy } from './place.ts'

// Serves out/ as a host would: at the base path, with 404.html for what is not there.
argumentsOf({ usage: 'Usage: npm start\nBuilds the site and serves out/; PORT and HOST say where.' })
const folder = placesOf(process.cwd()).out
giveBackUnlessBuilding(process.cwd())
if (!existsSync(join(folder, 'index.html'))) throw new Error('Unexpected empty out/, expected a build; run `npm run build` first.')
const { port, host } = placeOf()
const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
/** The page for what is missing, of each language that the site has. One that cannot be read should be told of before anybody asks for it. */
const notFound = new Map(langs.map((lang) => [lang, join(folder, lang === 'en' ? '' : lang, '404.html')] as const).filter(([lang, file]) => lang === 'en' || existsSync(file)).map(([lang, file]) => [lang, readFileSync(file)]))
const notFoundIn = (url: string): Buffer | undefined => notFound.get(englishPathOf(url.split('?')[0] ?? '').lang) ?? notFound.get('en')

createServer((request, response) => {
  const url = request.url ?? '/'
  const missing = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : notFoundIn(url.slice(site.basePath.length)))
  }
  if (site.basePath !== '' && url !== site.basePath && !url.startsWith(`${site.basePath}/`)) return missing()
  request.url = url.slice(site.basePath.length) || '/'
  files(request, response, missing)
})
  .on('error', (error) => {
    throw new Error(saysWhy(error, { port, host }))
  })
  .listen(port, host, () => console.log(`\n  Pooled staking: http://localhost:${port}${hrefOf('/staking/pools')}\n`))
