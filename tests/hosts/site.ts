import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forHosts } from '../../src/built-files.ts'
import { root } from '../files.ts'
import { readHeaders } from './headers-file.ts'

/** A build that a host serves. */
export interface Site {
  folder: string
  /** The folder it is served from: '' or '/guide'. */
  basePath: string
  /** The Content-Security-Policy of every answer. */
  policy: string
  /** The bytes of a file, by its path in the folder. */
  bytesOf(file: string): Buffer
  /** Whether there is such a file. */
  has(file: string): boolean
}

/** The site that was built into `folder`, out/ if nothing else is said. */
export function siteIn(folder = join(root, 'out'), basePath = ''): Site {
  const bytesOf = (file: string) => readFileSync(join(folder, file))
  return { folder, basePath, policy: readHeaders(bytesOf(forHosts.headers).toString('utf8'))(`${basePath}/`)['Content-Security-Policy'] ?? '', bytesOf, has: (file) => existsSync(join(folder, file)) }
}
