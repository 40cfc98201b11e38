import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What Node is told so that it runs a script in TypeScript, as the commands of package.json do; from any folder. */
export const withTypeScript: readonly string[] = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
