import { hrefOf, icons, site } from '../../src/site.ts'

// GitHub's longest name of an owner has 39 characters; few repositories have a name longer than 40. On GitHub Pages
// such a repository is served from a host named after the owner and a folder named after the repository.
const owner = 'an-organisation-with-the-longest-name-1'
const repository = 'a-repository-with-quite-a-long-name-2026'

/** Settings as long as hosts have them, as a build reads them from the environment. */
export const longSettings = {
  SITE_ORIGIN: `https://${owner}.github.io`,
  SITE_REPOSITORY: `https://github.com/${owner}/${repository}`,
  BASE_PATH: `/${repository}`,
} as const

/** What pages that do not stand at the root of their host name as well: browsers look for these there. */
const ownIcons = site.basePath === '' ? `<link rel="icon" sizes="32x32" href="${icons.ico}"><link rel="apple-touch-icon" href="${icons.touch}">` : ''

/**
 * A page built with the settings of this run, as a build with long ones writes it. Their lengths are all that matters to
 * its weight: the hashes in its policy are others then, and as long. tests/build/hundred-listings.test.ts compares it with such a build.
 */
export function withLongSettings(html: string): string {
  const root = hrefOf('/')
  const moved = (address: string) => (address.startsWith(root) ? `${longSettings.BASE_PATH}/${address.slice(root.length)}` : address)
  return html
    .replace('<link rel="canonical"', (link) => ownIcons + link)
    .replaceAll(site.repository, () => longSettings.SITE_REPOSITORY)
    .replaceAll(site.origin + site.basePath, () => longSettings.SITE_ORIGIN + longSettings.BASE_PATH)
    .replace(/(?<= (?:href|src)=")[^"]*/g, moved)
    .replace(/(?<= (?:srcset|imagesrcset)=")[^"]*/g, (list) => list.split(',').map(moved).join(','))
}
