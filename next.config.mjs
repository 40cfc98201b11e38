import createMDX from '@next/mdx'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const { site } = await tsImport('./src/site.ts', import.meta.url)
const { compilerOptions } = await tsImport('./src/mdx/pipeline.ts', import.meta.url)

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '')
const plugin = (name) => [fileURLToPath(new URL(`./src/mdx/${name}.mjs`, import.meta.url)), { root }]

const withMDX = createMDX({
  options: {
    remarkPlugins: [plugin('remark')],
    rehypePlugins: [plugin('rehype')],
    ...compilerOptions,
  },
})

export default withMDX({
  output: 'export',
  // The export lands here; `npm run build` tidies it and only then puts it in place of out/.
  distDir: process.env.NODE_ENV === 'production' ? '.export' : '.next',
  basePath: site.basePath,
  // So that a preview in the browser knows the same settings as the server.
  env: { BASE_PATH: site.basePath, SITE_ORIGIN: site.origin, SITE_REPOSITORY: site.repository },
  trailingSlash: true,
  pageExtensions: ['tsx'],
  // Without it Chakra stays outside the bundle and require.context gives empty modules.
  bundlePagesRouterDependencies: true,
  images: { unoptimized: true },
  // `npm test` runs the compiler once, over scripts and tests as well.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  turbopack: { root: process.env.WORKSPACE_ROOT ?? root },
  // Same commit, same names.
  generateBuildId: () => 'site',
})
