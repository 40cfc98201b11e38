import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Unclear } from './unclear.ts'

// What IANA keeps for private networks, machines themselves, documentation, translation, tunnels and tests, and for many receivers at once:
// https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry.
const special = {
  ipv4: '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  ipv6: '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20',
} as const
// All that is given out to the open internet lies in here; outside are loopback, addresses of IPv4 in other clothes (::ffff:127.0.0.1, 64:ff9b::7f00:1), links and sites.
const globalUnicast = '2000::/3'

const listOf = (family: 'ipv4' | 'ipv6', subnets: string) => {
  const list = new BlockList()
  for (const subnet of subnets.split(' ')) {
    const [address = '', bits] = subnet.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}
const closedV4 = listOf('ipv4', special.ipv4)
const closedV6 = listOf('ipv6', special.ipv6)
const openV6 = listOf('ipv6', globalUnicast)

/** Whether an IP address belongs to the open internet, and not to this machine, its network or nobody. False for what is no IP address. */
export function isOpenAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closedV4.check(address, 'ipv4')
  // A zone ("%eth0") is for links of this machine only.
  return family === 6 && !address.includes('%') && openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6')
}

/**
 * Finds the addresses of a name, for the `lookup` of a connection: one that leads to any address for which `mayConnect` says no is not connected to.
 * The connection is made to what was looked at: nobody can answer otherwise in between.
 */
export function openLookup(mayConnect: (address: string) => boolean, lookup: LookupFunction): LookupFunction {
  return (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : []
      const [first] = addresses
      if (error) done(error, '')
      else if (!first) done(new Unclear('is on a host that was not found', true), '')
      else if (!addresses.every(({ address }) => mayConnect(address))) done(new Unclear('leads to an address that is not on the open internet'), '')
      else if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
}
