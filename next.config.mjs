import './scripts/before.cjs'
import createMDX from '@next/mdx'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import { aliases, marksBelow, startBeside } from './src/preview/start.mjs'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '')
const isPreview = process.env.NODE_ENV === 'development'
const load = (file) => tsImport(file, import.meta.url)
const settings = async () => {
  ;(await load('./src/clock.ts')).buildDate()
  const fault = (await load('./src/build/folder.ts')).faultOfFolder(root, '.next')
  if (fault) throw new Error(fault)
  return { ...(await load('./src/site.ts')), ...(await load('./src/mdx/pipeline.ts')) }
}
// What is set wrong is said in a sentence, before Next begins.
const { site, compilerOptions } = await settings().catch(async (error) => {
  console.error((await load('./src/failures.ts')).sentenceOf(error))
  process.exit(2)
})

// Only a preview compiles content with the bundler, by these plugins: a build compiles it to data, by the same list (src/mdx/compile.ts).
const plugin = (name) => [fileURLToPath(new URL(`./.next/preview/${name}.mjs`, import.meta.url)), { root, preview: true }]

const withMDX = createMDX({
  options: {
    remarkPlugins: [plugin('remark')],
    rehypePlugins: [plugin('rehype')],
    ...compilerOptions,
  },
})

/** What a preview is told besides: its own pages, which are made when they are asked for, and where browsers hear what the check says. */
function preview() {
  return {
    pageExtensions: ['preview.ts'],
    // What the preview asks itself.
    logging: { incomingRequests: { ignore: [/\?is-compiled=$/, /^\/_preview\//] } },
    // The server asks for these as it begins, and nobody else: other processes of Next read this file too.
    rewrites: async () => {
      process.env.PREVIEW_MARKS = marksBelow(root)
      process.env.PREVIEW_BESIDE ??= await startBeside(root)
      // Nothing else: any page that is open in the same browser can ask this server, and props are made of what a question says.
      return [{ source: '/_preview/complaint/', destination: `${process.env.PREVIEW_BESIDE}/complaint` }]
    },
  }
}

const config = withMDX({
  ...(isPreview ? preview() : { output: 'export', pageExtensions: ['tsx'] }),
  // The export lands here, in a folder of each build's own; `npm run build` tidies it and only then puts it in place of out/.
  distDir: process.env.NODE_ENV === 'production' ? (process.env.EXPORT_FOLDER ?? '.export') : '.next',
  basePath: site.basePath,
  // So that a preview in the browser knows the same settings as the server.
  env: { BASE_PATH: site.basePath, SITE_ORIGIN: site.origin, SITE_REPOSITORY: site.repository },
  trailingSlash: true,
  // Without it Chakra stays outside the bundle and require.context gives empty modules.
  bundlePagesRouterDependencies: true,
  images: { unoptimized: true },
  // `npm test` runs the compiler once, over scripts and tests as well.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  experimental: {
    // What a build bundles is code alone: content and facts are handed over to it as data. `npm run build` removes the cache where code, packages or settings differ.
    turbopackFileSystemCacheForBuild: true,
    // No script of the bundler's reaches a reader: to make them short would be a fifth of the build for nothing.
    turbopackMinify: false,
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
    cpus: availableParallelism(),
  },
  turbopack: {
    root: process.env.WORKSPACE_ROOT ?? root,
    resolveAlias: isPreview ? aliases : {},
  },
  // Same commit, same names.
  generateBuildId: () => 'site',
})

// In a preview a page is compiled when it is asked for.
if (isPreview) for (const { loaders } of Object.values(config.turbopack.rules).flat()) if (loaders.some(({ loader }) => loader?.includes('mdx-js-loader'))) loaders.unshift({ loader: fileURLToPath(new URL('./src/preview/lazy-page.cjs', import.meta.url)), options: { root, marks: marksBelow(root) } })

// A build says what there is to draw, once it has checked everything. Workers inherit what it says.
export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_BUILD && !process.env.PAGES_GIVEN) {
    console.error('Unexpected "next build", expected "npm run build": it checks content, and hands it to Next as data. Run that.')
    process.exit(2)
  }
  return config
}
