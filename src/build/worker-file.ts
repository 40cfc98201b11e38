import { build } from 'esbuild'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from './hash.ts'

/** Looks for binaries or modules of its own as it runs. */
const external = ['sharp', 'esbuild', 'jsonc-parser']

/**
 * The worker of a build as one file of JavaScript in `folder`, made from the code of the repository `root`, with the packages it needs: a thread of Node 20 cannot load TypeScript, and to find some
 * hundred modules one by one takes longer than the first ten pages. Its name follows from what it holds.
 */
export async function workerFile(root: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/build/worker.ts')],
    bundle: true,
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
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const file = join(folder, `worker.${hashOf(code)}.mjs`)
  // It is run: what stands there is believed as far as it fits its name.
  if (isFolder(folder) && stands(file, code)) return file
  // A link would lead to what is not ours to empty.
  if (!isFolder(folder)) rmSync(folder, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.fresh`
  // Those of other code as well: each is some megabytes.
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  writeFileSync(fresh, code)
  renameSync(fresh, file)
  return file
}

/** Whether the plain file at `path` says just this. */
function stands(path: string, code: Uint8Array): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path).equals(code)
  } catch {
    return false
  }
}

/** Whether a folder stands at `path`, and no link to one. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
