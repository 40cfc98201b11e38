import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

/** What a preview needs as files of its own, made of everything they import: Next would take seconds to find and translate as many modules one by one. */
const entries = { serve: 'src/preview/serve.ts', complaints: 'src/preview/complaints.ts', remark: 'src/preview/remark.ts', rehype: 'src/preview/rehype.ts', 'look-worker': 'src/check/look-worker.ts' }
/** Looks for binaries or modules of its own as it runs. */
const external = ['sharp', 'jsonc-parser', 'tinypool']

/**
 * Packages that words and facts are checked with, hundreds of files that components bring with them and no page of a preview needs to have
 * translated: each becomes one file.
 */
const packages = ['zod', 'gemoji', 'tldts', 'regjsparser', 'ox/AbiFunction', 'ox/AbiParameters', 'ox/Address']
const packagesBelow = (root) => join(root, 'node_modules/.cache/preview/packages')

/** What the bundler takes in place of these packages, from the repository `root`. */
export const aliases = Object.fromEntries(packages.map((name) => [name, `./node_modules/.cache/preview/packages/${name}.mjs`]))

/** Milliseconds until a process that ended by itself begins anew. */
const restMs = 1000

/** Where the marks of pages that were asked for stand: the bundler watches nothing below .next. */
export const marksBelow = (root) => join(root, 'node_modules/.cache/preview/marks')

/** The bundles of a preview of the repository `root`, by path. */
async function bundles(root) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: join(root, '.next/preview'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As Node chooses: no condition of bundlers.
    conditions: [],
    external,
    // Packages that are CommonJS ask for modules of Node with it.
    banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)" },
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

/** The packages, each as one file, by path. */
async function bundledPackages(root) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(packages.map((name) => [name, name])),
    outdir: packagesBelow(root),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

function write(files) {
  for (const [path, contents] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
}

/** Starts the process that knows content and registry, and anew whenever the code changes. Gives the address at which it answers. Throws, in words, where the code has a mistake. */
export async function startBeside(root) {
  for (const folder of [join(root, '.next/preview'), packagesBelow(root), marksBelow(root)]) rmSync(folder, { recursive: true, force: true })
  for (const files of await Promise.all([bundles(root), bundledPackages(root)])) write(files)
  await (await import('esbuild')).stop()
  const [port, secret] = [await freePort(), randomBytes(16).toString('hex')]
  let child
  const begin = async () => {
    const before = child
    child = undefined
    // Two cannot listen at the same port.
    if (before?.connected) await new Promise((resolve) => before.once('exit', resolve).disconnect())
    child = fork(join(root, '.next/preview/serve.mjs'), [String(port)], { cwd: root, execArgv: [], env: { ...process.env, NODE_ENV: 'development', PREVIEW_SECRET: secret } })
    // One that ended by itself, whose error stands in the terminal, may work with the files as they are now.
    const own = child
    own.once('exit', () => setTimeout(() => child === own && begin(), restMs))
  }
  await begin()
  let waiting
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      // A mistake in the code shows in Next's own overlay.
      const newer = await bundles(root).catch(() => undefined)
      await (await import('esbuild')).stop()
      if (!newer) return
      write(newer)
      await begin()
    }, 200)
  }).unref()
  return `http://127.0.0.1:${port}/${secret}`
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
