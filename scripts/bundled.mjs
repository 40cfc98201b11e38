import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { lateMachineCode } from './late-machine-code.mjs'

// Runs a script of ours as one file with the packages it needs: `node scripts/bundled.mjs scripts/check.ts words…`. Most of what a check of one file
// takes is finding and translating a thousand modules one by one. What comes out is kept until the code or the packages change.
const root = dirname(import.meta.dirname)
const cache = join(root, 'node_modules/.cache/bundled')
const entry = resolve(root, process.argv[2] ?? '')
/** All that goes into a bundle lies here, or in packages, which are those of the lock file. */
const folders = ['scripts', 'src']
/** Looks for binaries or modules of its own as it runs. */
const external = ['sharp', 'jsonc-parser', 'tinypool', 'esbuild', 'pagefind', 'harfbuzzjs']
/** Entries beside the main one: what runs in workers, under the names by which the code asks for them; and what tells of failures, which has to be there before anything else is loaded: in one file, modules that scripts share come before their first import. */
const others = { 'look-worker': join(root, 'src/check/look-worker.ts'), failures: join(root, 'scripts/failures.ts') }
/** What npm has installed, by version; where another installed the packages, a change of them could not be seen. */
const installed = 'node_modules/.package-lock.json'
/** Kept for a day after newer ones came: somebody may still be running them. */
const keptMs = 86_400_000

for (const setting of lateMachineCode) v8.setFlagsFromString(setting)
process.argv.splice(1, 2, entry)
const bundle = await bundled()
if (bundle) {
  module.enableCompileCache?.(join(dirname(bundle), 'compiled'))
  await import(pathToFileURL(join(dirname(bundle), 'failures.mjs')).href)
  await import(pathToFileURL(bundle).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(entry).href)
}

/** The path of the bundle, made where there is none; undefined where it cannot be kept. A mistake in the code ends the process with exit status 2. */
async function bundled() {
  if (!existsSync(join(root, installed))) return undefined
  const folder = join(cache, keyOf())
  const main = join(folder, 'main.mjs')
  if (existsSync(main)) return main
  const files = await build(folder)
  const own = `${folder}.${process.pid}`
  try {
    mkdirSync(own, { recursive: true })
    for (const { path, contents } of files) writeFileSync(join(own, relative(folder, path)), contents)
    renameSync(own, folder)
    forgetOld(folder)
  } catch {
    // Another check has put the same there in the meantime; or the disk is full or may not be written: slower, with the same words.
  }
  if (existsSync(own)) rmSync(own, { recursive: true, force: true })
  return existsSync(main) ? main : undefined
}

/** Follows from all that a bundle is made of. */
function keyOf() {
  const hash = createHash('sha256').update(entry)
  const sources = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => relative(root, join(each.parentPath, each.name))).sort())
  for (const file of ['tsconfig.json', installed, ...sources]) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 32)
}

/** The files of the bundle, as they would lie in `outdir`. */
async function build(outdir) {
  const esbuild = await import('esbuild')
  const before = { name: 'before', setup: ({ onResolve }) => void onResolve({ filter: /\/before\.cjs$/ }, () => ({ path: pathToFileURL(join(root, 'scripts/before.cjs')).href, external: true })) }
  const { metafile, outputFiles } = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: { main: entry, ...others },
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // As Node chooses: no condition of bundlers.
      conditions: [],
      external,
      plugins: [before],
      // Packages that are CommonJS ask for modules of Node with it.
      banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)" },
      logLevel: 'silent',
    })
    .catch(({ message }) => end(message))
  const strange = Object.keys(metafile.inputs).find((file) => !file.includes('node_modules/') && !folders.some((folder) => file.startsWith(`${folder}/`)))
  if (strange) end(`Unexpected ${strange} in a bundle, expected files below ${folders.join('/ and ')}/; add its folder to scripts/bundled.mjs, so that changes to it are noticed.`)
  return outputFiles
}

function end(message) {
  console.error(message)
  process.exit(2)
}

function forgetOld(folder) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (path !== folder && Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path, { recursive: true, force: true })
  }
}
