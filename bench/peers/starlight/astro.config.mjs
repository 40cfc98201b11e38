import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

// As it comes, with a sidebar of all pages, as its own starter has it.
export default defineConfig({
  site: 'https://peer.example',
  telemetry: false,
  integrations: [starlight({ title: 'Staking Field Guide', favicon: '/favicon.svg', sidebar: [{ label: 'Staking', autogenerate: { directory: 'staking' } }] })],
})
