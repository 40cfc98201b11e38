import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

// As it comes, with a sidebar of all pages, as its own starter has it. `experimental.incrementalBuild` is not here: it keeps pages whose route
// gives a `cacheKey`, and Starlight's gives none.
export default defineConfig({
  site: 'https://peer.example',
  telemetry: false,
  integrations: [starlight({ title: 'Staking Field Guide', favicon: '/favicon.svg', sidebar: [{ label: 'Staking', items: [{ autogenerate: { directory: 'staking' } }] }] })],
})
