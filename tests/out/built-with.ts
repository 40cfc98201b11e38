import { canonicalOf, site } from '../../src/site.ts'

/** Why the tests cannot look at a build, whose first page this is, as a sentence; nothing where it was built with the settings of this run. */
export function faultOfBuild(html: string): string | undefined {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
  const expected = canonicalOf('/')
  const what = canonical !== expected ? `for ${canonical ?? 'no address'}` : html.includes(`href="${site.repository}`) ? undefined : 'for another repository'
  return what && `Unexpected out/ built ${what}, expected one for ${expected} and ${site.repository}; run \`npm run build\` without SITE_ORIGIN, SITE_REPOSITORY and BASE_PATH.`
}
