import { compareText } from '../diagnostics.ts'

/** Hosts where anybody can have a path of their own, so that the host says nothing of who wrote what stands there. Hosts below them count as well. */
const sharedHosts = [
  'github.com', 'githubusercontent.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'sourceforge.net', 'npmjs.com', 'pypi.org', 'crates.io', 'docker.com', 'ghcr.io', 'huggingface.co',
  'medium.com', 'mirror.xyz', 'paragraph.com', 'paragraph.xyz', 'substack.com', 'hackmd.io', 'notion.site', 'notion.so', 'gitbook.io', 'wordpress.com', 'blogspot.com', 'tumblr.com', 'telegra.ph', 'pastebin.com', 'archive.org',
  'x.com', 'twitter.com', 't.me', 'telegram.me', 'discord.gg', 'discord.com', 'reddit.com', 'facebook.com', 'instagram.com', 'linkedin.com', 'tiktok.com', 'youtube.com', 'youtu.be', 'vimeo.com', 'warpcast.com', 'farcaster.xyz', 'bsky.app', 'matrix.to',
  'docs.google.com', 'drive.google.com', 'sites.google.com', 'storage.googleapis.com', 'forms.gle', 'goo.gl', 'amazonaws.com', 'dropbox.com', 'onedrive.live.com', '1drv.ms', 'mega.nz', 'airtable.com', 'typeform.com', 'tally.so', 'calendly.com',
  'bit.ly', 'tinyurl.com', 't.co', 'lnkd.in', 'is.gd', 'cutt.ly', 'rebrand.ly', 'linktr.ee',
  'ipfs.io', 'dweb.link', 'arweave.net', 'eth.limo', 'etherscan.io', 'dune.com', 'snapshot.org', 'tally.xyz', 'opensea.io', 'app.ens.domains',
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'gmx.com', 'gmx.net', 'gmx.de', 'mail.com', 'zoho.com', 'yandex.ru', 'mail.ru',
]

/** Whether anybody can have a path of their own on a host. */
export function isSharedHost(host: string): boolean {
  return sharedHosts.some((shared) => host === shared || host.endsWith(`.${shared}`))
}

/** The paths of addresses on hosts where anybody has some, with their hosts, or the mailbox there, each once, sorted. */
export function sharedPathsOf(urls: readonly URL[]): string[] {
  const paths = urls.filter(({ hostname }) => isSharedHost(hostname)).map(({ username, hostname, pathname, search, hash }) => `${username === '' ? '' : `${username}@`}${hostname.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}${search}${hash.startsWith('#/') ? hash : ''}`)
  return [...new Set(paths)].sort(compareText)
}

/** Host and first part of a path: on most hosts where anybody has some, whose they are. */
export function ownerOf(path: string): string {
  return path.split(/[/?#]/, 2).join('/').toLowerCase()
}
