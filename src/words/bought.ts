import { getDomain, parse } from 'tldts'

/** Places where projects keep their documentation or their news, each under a name that anybody can get who comes first. */
const documentationHosts = ['gitbook.io', 'github.io', 'gitlab.io', 'notion.site', 'medium.com', 'substack.com', 'mirror.xyz', 'paragraph.xyz', 'hashnode.dev', 'ghost.io', 'wordpress.com', 'readthedocs.io', 'readthedocs-hosted.com', 'mintlify.app', 'readme.io', 'zendesk.com', 'freshdesk.com', 'statuspage.io', 'atlassian.net', 'canny.io', 'beehiiv.com', 'super.site']

/** Places where anybody gets a name of their own below the host, and that the Public Suffix List does not hold. */
const sharedHosts = ['medium.com', 'substack.com', 'mirror.xyz', 'hashnode.dev', 'ghost.io', 'wordpress.com', 'tumblr.com', 'zendesk.com', 'statuspage.io', 'eth.limo', 'eth.link', 'canny.io', 'weebly.com', 'super.site', 'beehiiv.com', 'paragraph.xyz', 'freshdesk.com', 'readme.io', 'readthedocs-hosted.com', 'atlassian.net', 'mintlify.app', 'canva.site', 'godaddysites.com', 'arweave.net', 'fleek.xyz', 'strikingly.com', 'squarespace.com', 'typepad.com', 'livejournal.com', 'blogger.com', 'jimdosite.com', 'carrd.co', 'wordpress.org']

/**
 * The part of a host that somebody had to get: "lido.fi" of "stake.lido.fi", "foo.co.jp", "lido.github.io".
 * What lies below a shared ending, the Public Suffix List says, private ones included (https://publicsuffix.org/).
 */
export function boughtPartOf(host: string): string {
  const name = host.toLowerCase()
  const shared = sharedHosts.find((one) => name.endsWith(`.${one}`))
  if (shared !== undefined) return name.split('.').slice(-shared.split('.').length - 1).join('.')
  return getDomain(name, { allowPrivateDomains: true }) ?? name
}

/** The name that somebody got under an ending where anybody gets one, and whether projects keep their documentation there: "lido" of "lido.github.io". Nothing for a host that was bought. */
export function sharedNameOf(part: string): { name: string; isDocumentation: boolean } | undefined {
  const [name = ''] = part.split('.')
  const ending = part.slice(name.length + 1)
  if (!sharedHosts.includes(ending) && !(parse(part, { allowPrivateDomains: true }).isPrivate && ending.includes('.'))) return undefined
  return { name, isDocumentation: documentationHosts.includes(ending) }
}
