import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../src/files.ts'
import { feedPath } from '../../src/publish/hosting/rules.ts'
import { site as settings } from '../../src/site.ts'
import type { Site } from './site.ts'

/** The address of every page of a site but the one for errors, from the root of its host. */
export function pagesOf({ folder, basePath }: Site): string[] {
  return filesIn(folder).filter((file) => file.endsWith('index.html')).map((file) => `${basePath}/${file.replace(/index\.html$/, '')}`)
}

/** Whether a site has a file for an address of its host. */
export function isThere({ folder, basePath }: Site, address: string): boolean {
  return address.startsWith(`${basePath}/`) && existsSync(join(folder, address.slice(basePath.length), address.endsWith('/') ? 'index.html' : ''))
}

/** Every address of the site's own host that its pages, its manifest, its feeds and its lists of pages lead to or load. */
export function linksOf({ folder, bytesOf }: Site): string[] {
  const files = [...filesIn(folder).filter((file) => file.endsWith('.html') || `/${file}`.endsWith(feedPath)), 'manifest.webmanifest', 'sitemap.xml', 'llms.txt']
  const named = files.map((file) => bytesOf(file).toString('utf8').replace(/<code\b.*?<\/code>/gs, '')).flatMap((text) => [
    ...[...text.matchAll(/(?: (?:href|src)="|<loc>|^- \[.*?\]\(|"(?:src|start_url)": ?")([^"#?<)]*)/gm)].map(([, address = '']) => address),
    ...[...text.matchAll(/ (?:image)?srcset="([^"]*)"/g)].flatMap(([, list = '']) => list.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')),
  ])
  return [...new Set(named.map((address) => address.replace(settings.origin, '')).filter((address) => /^\/(?!\/)/.test(address)))].sort()
}
