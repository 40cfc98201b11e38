import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { check } from '../src/check/check.ts'
import { ruleIds } from '../src/check/rules.ts'
import { buildDate } from '../src/clock.ts'
import { checkedPagesVariable, writeCheckedPages } from '../src/mdx/checked-pages.ts'
import { formatAll } from '../src/print.ts'
import { compress } from '../src/publish/compress.ts'
import { giveBack, putInPlace } from '../src/publish/in-place.ts'
import { publish } from '../src/publish/publish.ts'
import { sizeTable } from '../src/publish/size-table.ts'
import { weightWarnings } from '../src/publish/weights/warnings.ts'
import { weigh } from '../src/publish/weights/weigh.ts'
import { placeholders, site } from '../src/site.ts'
import { argumentsOf } from './arguments.ts'

const { values: { quiet } } = argumentsOf({
  usage: 'Usage: npm run build [-- --quiet]\nChecks, renders, tidies and packs the site, and replaces out/; after a complaint out/ stays as it was.',
  options: { quiet: { type: 'boolean', default: false } },
})
const root = process.cwd()
const out = join(root, 'out')
const staged = join(root, '.export')
const old = join(root, '.export.old')

const say = (text: string): void => void (quiet || console.log(text))
let began = performance.now()
/** Says what a step did and how long it took. */
const done = (what: string): void => {
  say(`✔ ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  began = performance.now()
}

giveBack(out, old)

// 1. Look before writing anything: a mistake in content or registry stops here and leaves the last good out/ as it is.
const day = buildDate()
const checked = await check(root, day)
// What pages weigh is measured below; until then it would be an estimate.
const complaints = checked.diagnostics.filter(({ rule }) => rule !== ruleIds.pageWeight)
if (complaints.length > 0) console.error(formatAll(complaints, checked.texts))
if (complaints.some(({ severity }) => severity === 'error')) {
  console.error('Nothing was built; out/ is as it was.')
  process.exit(1)
}
const checkedPages = join(root, 'node_modules/.cache/checked-pages.json')
writeCheckedPages(checkedPages, checked.texts)
done(`${checked.files.length} files checked`)

// 2. Render every page into .export/.
say('  Next renders the pages …')
rmSync(staged, { recursive: true, force: true })
const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next')
// Next has been seen to wait for ever on a worker that failed; a build that hangs is a build that failed.
const mostMinutes = 20
const { status, error, stdout } = spawnSync(process.execPath, [next, 'build'], {
  cwd: root,
  timeout: mostMinutes * 60_000,
  killSignal: 'SIGKILL',
  env: { ...process.env, NODE_ENV: 'production', BUILD_DATE: day, CONTENT_CHECKED: '1', [checkedPagesVariable]: checkedPages, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
if (status !== 0) {
  console.error(stdout)
  if (error) console.error(`Next was stopped: ${'code' in error && error.code === 'ETIMEDOUT' ? `it had not finished after ${mostMinutes} minutes` : error.message}.`)
  console.error('Nothing was built; out/ is as it was.')
  process.exit(1)
}
done('pages rendered into .export/')

// 3. Tidy the export, pack it, then put it in place of the last one.
const { pages, files, bytes } = await publish(root, staged, site.basePath, day)
done(`${pages.length} pages tidied; pictures, scripts, search index, data, Markdown, feed and sitemap written: ${files} files, ${Math.round(bytes / 1024)} KiB`)
const { files: texts, packed } = await compress(staged, join(root, 'node_modules/.cache/packed'))
done(`${texts} texts packed as .br and .gz, ${2 * texts - packed} of ${2 * texts} from the cache`)
putInPlace(staged, out, old)
const weighed = weigh(out, pages, checked.files)
say(`\n${sizeTable(weighed)}\n`)
say(`✔ out/ holds ${pages.length} pages, as of ${day}`)
for (const warning of weightWarnings(weighed)) console.error(`! ${warning}`)
for (const name of placeholders()) say(`! ${name} is not set: links that need it lead to a placeholder. See README, "Before the first deploy".`)
