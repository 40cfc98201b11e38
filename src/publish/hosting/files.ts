import { caddyPolicy } from './caddy.ts'
import { headersFile, redirectsFile } from './cloudflare-and-netlify.ts'
import { nginxPolicy } from './nginx.ts'
import { forHosts } from './rules.ts'

/** What a build tells hosts: path -> text. `policy` is the Content-Security-Policy of all its `pages` (their files). */
export function hostingFiles(policy: string, basePath: string, pages: readonly string[]): [path: string, text: string][] {
  const deepest = Math.max(...pages.map((file) => file.split('/').length - 1))
  return [
    [forHosts.headers, headersFile(policy, basePath, deepest)],
    [forHosts.redirects, redirectsFile(basePath)],
    [forHosts.nginx, nginxPolicy(policy)],
    [forHosts.caddy, caddyPolicy(policy)],
  ]
}
