import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './files.ts'

/** What Node is told so that it runs a script in TypeScript, as the commands of package.json do; from any folder. */
export const withTypeScript: readonly string[] = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** What Node is told so that it runs a script of ours as its command in package.json does, from any folder: many as one file, which starts in a third of the time. */
export function asCommand(file: string): readonly string[] {
  return [...(Object.values(scripts).some((command) => command.endsWith(` scripts/bundled.mjs ${file}`)) ? [join(root, 'scripts/bundled.mjs')] : withTypeScript), join(root, file)]
}
