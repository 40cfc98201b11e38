import { forHosts, tagFile } from '../../built-files.ts'
import type { Redirect } from '../../redirects.ts'
import { caddyPolicy } from './caddy.ts'
import { headersFile, redirectsFile } from './cloudflare-and-netlify.ts'
import { nginxPolicy } from './nginx.ts'
import { plainPath } from './rules.ts'

/** What hosts have to know of a build. */
export interface Build {
  /** The Content-Security-Policy of all its pages. */
  policy: string
  /** The folder it is served from: '' or '/guide'. */
  basePath: string
  /** What names its content (`buildTag`). */
  tag: string
  /** Where addresses lead that this build no longer has. */
  former?: readonly Redirect[]
}

/** What a build tells hosts: path -> text. `pages` are its pages (their files). Throws where hosts could not serve it below its folder. */
export function hostingFiles(build: Build, pages: readonly string[]): [path: string, text: string][] {
  const { basePath } = build
  if (basePath && (basePath.endsWith('/') || !new RegExp(plainPath).test(basePath))) throw new Error(`Unexpected BASE_PATH ${JSON.stringify(basePath)}, expected folders of letters, digits, ".", "-" and "_", without a slash at the end; write "/guide".`)
  const deepest = Math.max(...pages.map((file) => file.split('/').length - 1))
  return [
    [forHosts.headers, headersFile(build.policy, basePath, deepest)],
    [forHosts.redirects, redirectsFile(basePath, build.former)],
    [forHosts.nginx, nginxPolicy(build)],
    [forHosts.caddy, caddyPolicy(build)],
    // A host that was not told of a new build finds another name here, and gives no tags.
    [tagFile + build.tag, ''],
  ]
}
