// As its own starter has it, with documents alone: every faster part of what it will be, no search, and a sidebar of all pages.
module.exports = {
  title: 'Staking Field Guide',
  url: 'https://peer.example',
  baseUrl: '/',
  trailingSlash: true,
  favicon: 'favicon.svg',
  future: { v4: true, faster: true },
  // The pages are Markdown with a picture in HTML, not MDX.
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
}
