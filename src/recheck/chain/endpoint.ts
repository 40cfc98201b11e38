import { parseUrl } from '../../parse-url.ts'

/** Where a node of the chain answers. */
export interface Endpoint {
  url: string
  /** Protocol and host. Only this is ever shown: paths and queries hold keys. */
  name: string
}

const loopback = ['127.0.0.1', '[::1]', 'localhost']
const advice = 'such as https://ethereum-rpc.example/key'

/**
 * Addresses of endpoints, read and judged: two or more, on different hosts, over https. On this machine itself http will do, and another
 * port is another host. Throws a sentence for people, in which no address stands whole.
 */
export function endpointsOf(addresses: readonly string[]): Endpoint[] {
  if (addresses.length < 2) throw new Error(`Unexpected number of endpoints, ${addresses.length}, expected two or more on different hosts; one alone could tell anything.`)
  const hosts = new Set<string>()
  return addresses.map((address, index) => {
    const url = parseUrl(address)
    if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`Unexpected text as endpoint ${index + 1}, expected an https address ${advice}; write it in full.`)
    const name = `${url.protocol}//${url.host}`
    const isLoopback = loopback.includes(url.hostname)
    if (url.protocol === 'http:' && !isLoopback) throw new Error(`Unexpected endpoint ${name}, expected https, ${advice}; over http anyone on the way could answer.`)
    // Fetch takes no such address.
    if (url.username || url.password) throw new Error(`Unexpected name or password for ${name}, expected a key in the path or none; give the address without them.`)
    const host = isLoopback ? url.host : url.hostname.replace(/\.$/, '')
    if (hosts.has(host)) throw new Error(`Unexpected second endpoint on ${host}, expected different hosts; one host alone could tell anything.`)
    hosts.add(host)
    return { url: url.href, name }
  })
}
