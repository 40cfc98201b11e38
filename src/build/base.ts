import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../site.ts'
import { codeOfStages, codeOfSteps, packagesOf, type Stage } from './code.ts'
import { hashOf } from './hash.ts'

/** What every page of a build is made with, whatever it says: names of it, stage by stage. */
export type Base = Record<Stage, Record<string, string>>

/** What configures Next, besides its packages. */
const configuration = ['next.config.mjs', 'tsconfig.json', 'scripts/before.cjs']

/** Names all that the stages of a build in the repository `root` run, and the settings of the environment under which they do. */
export async function baseOf(root: string): Promise<Base> {
  const [code, steps] = await Promise.all([codeOfStages(root), codeOfSteps(root)])
  const packages = packagesOf(root)
  const settings = hashOf(JSON.stringify([site.origin, site.basePath, site.repository]))
  const config = hashOf(configuration.map((file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')).join('\n'))
  return {
    compile: { code: code.compile, steps, packages },
    draw: { code: code.draw, steps, packages, config, settings },
    finish: { code: code.finish, steps, packages, settings },
    picture: { code: code.picture, steps, packages, settings },
    search: { code: code.search, steps, packages },
    pack: { code: code.pack, steps },
    weigh: { code: code.weigh, steps, packages },
  }
}
