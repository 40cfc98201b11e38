import { build, type Plugin } from 'esbuild'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hashOf } from './hash.ts'

/** What each stage of a build runs, by where it begins. A test holds every stage to one of these. */
export const entries = {
  compile: ['src/mdx/compile.ts'],
  draw: ['src/pages/[[...slug]].tsx', 'src/pages/404.tsx', 'src/pages/_app.tsx', 'src/pages/_document.tsx'],
  finish: ['src/publish/page/finish.ts', 'src/publish/styles/book.ts'],
  picture: ['src/publish/pictures/drawn.ts'],
  search: ['src/publish/site/search-index.ts'],
  pack: ['src/publish/pack.ts'],
  weigh: ['src/publish/weights/measure.ts'],
} as const

export type Stage = keyof typeof entries

/**
 * Names the code of each stage, in the repository `root`: all that its modules say once comments and spaces are gone, however they are spread over files, and
 * nothing that it does not reach. Packages are named by the lock file, apart (`packagesOf`). Throws where a module does not parse.
 */
export async function codeOfStages(root: string): Promise<Record<Stage, string>> {
  const named = await Promise.all(Object.entries(entries).map(async ([stage, files]) => [stage, await codeOf(root, files)] as const))
  return Object.fromEntries(named) as Record<Stage, string>
}

/** Leaves out what stands in other folders. */
const theirs: Plugin = { name: 'theirs', setup: ({ onResolve }) => onResolve({ filter: /^\.\.\// }, ({ path }) => ({ path, external: true })) }

/** Names the code of the steps of a build themselves, which say what each stage is given and what is kept of it; not what they run. */
export const codeOfSteps = (root: string): Promise<string> => codeOf(root, ['src/build/build.ts'], [theirs])

async function codeOf(root: string, files: readonly string[], plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files.map((file) => join(root, file)),
    outdir: join(root, 'code'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins,
    minifyWhitespace: true,
    minifySyntax: true,
    // As Next compiles it for a build: what only a preview does is no part of it.
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    logLevel: 'silent',
  })
  return hashOf(outputFiles.map(({ path, text }) => `${path.slice(root.length)}\n${text}`).sort().join('\n'))
}

/**
 * Names the packages with which the repository `root` is built: what it asks for, what it is locked to, what npm noted where it installed them, and how package.json sets tools; and
 * Node, which runs all of them, with what is built into it (two of one version may have other words for dates) and its system.
 */
export function packagesOf(root: string): string {
  const installed = dirname(dirname(createRequire(join(root, 'package.json')).resolve('next/package.json')))
  const { dependencies, devDependencies, overrides, browserslist, babel, imports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  const texts = [join(root, 'package-lock.json'), join(installed, '.package-lock.json')].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
  return hashOf([JSON.stringify([dependencies, devDependencies, overrides, browserslist, babel, imports, sideEffects]), ...texts, JSON.stringify(process.versions), process.platform, process.arch].join('\n'))
}
