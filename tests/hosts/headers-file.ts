import { bytesOf } from '../out/built.ts'
import { forHosts } from '../../src/built-files.ts'

/**
 * What a `_headers` file says of an address, read as its format is documented: a line that begins a rule is a pattern of paths
 * (`*` any rest, `:name` one part), the lines below it that are set in are headers; rules add up.
 */
export function readHeaders(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: [name: string, value: string][] }[] = []
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? ''])
    else if (line !== '') rules.push({ pattern: new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`), headers: [] })
  }
  return (path) => {
    const headers: Record<string, string> = {}
    for (const { pattern, headers: more } of rules) if (pattern.test(path)) for (const [name, value] of more) headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    return headers
  }
}

/** What the build tells hosts of an address. */
export const builtHeaders = readHeaders(bytesOf(forHosts.headers).toString('utf8'))

/** The Content-Security-Policy of every answer, as a host sends it. */
export const builtPolicy = builtHeaders('/')['Content-Security-Policy'] ?? ''
