import { parse } from 'tldts'

/** One part of a host name, between dots (RFC 1123): letters, digits and hyphens, no hyphen at an end, at most 63. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

// Endings that only a local network, this machine or another program than a browser knows (RFC 6761, 6762, 7686, 8375, 9476).
const internal = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|onion|i2p|alt|arpa|invalid)$/

// Public names whose parts are read as an address: 127.0.0.1.nip.io leads to the reader's own machine.
const disguised = /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com)$/

// Kept for examples (RFC 2606): nobody can buy such a name and it leads nowhere, so our own examples may use it.
const forExamples = ['test', 'example']

/**
 * Says what is wrong with the host of an address, in small letters, as `URL` gives it, or nothing: it is a name that somebody bought or was given
 * and that the open internet knows. Which endings there are says the Public Suffix List.
 */
export function faultOfHostName(host: string): string | undefined {
  if (!host.includes('.')) return 'expected a host name with a dot in it'
  if (host.endsWith('.')) return 'expected a host name without a dot at the end'
  if (!/[a-z]/.test(host.slice(host.lastIndexOf('.')))) return 'expected a host name, found a number; nobody can tell whose it is'
  const odd = host.split('.').find((part) => !label.test(part))
  if (odd !== undefined) return `expected a host name of letters, digits and hyphens, each part with 1 to 63 of them and no hyphen at either end, found ${JSON.stringify(odd.slice(0, 80))}`
  if (host.length > 253) return `expected a host name of at most 253 characters, found ${host.length}`
  if (internal.test(host) || disguised.test(host)) return `expected a host on the public internet, found "${host}"; only a local network or the reader's own machine answers to it`
  return faultOfEnding(host)
}

function faultOfEnding(host: string): string | undefined {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true })
  if (!isIcann && !isPrivate) return forExamples.includes(publicSuffix ?? '') ? undefined : `expected a host name with an ending that exists, found ".${publicSuffix ?? ''}"`
  if (publicSuffix !== host) return undefined
  // Where any name under a private ending is an ending itself (*.eth.limo), each has an owner all the same.
  const above = host.slice(host.indexOf('.') + 1)
  const ending = parse(above, { allowPrivateDomains: true })
  if (isPrivate && ending.isPrivate && ending.publicSuffix === above) return undefined
  return `expected the host of a site, found the ending "${host}", under which anybody can get a name`
}
