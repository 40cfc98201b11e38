import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitepress'

// VitePress lists no pages by itself: its sidebar is made from the folders here.
const pages = readdirSync(new URL('../staking', import.meta.url), { recursive: true })
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ text: file.replace(/\/?index\.md$/, '') || 'staking', link: `/staking/${file.replace(/index\.md$/, '')}` }))

export default defineConfig({
  title: 'Staking Field Guide',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Staking', items: pages }] },
})
