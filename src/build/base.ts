import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../site.ts'
import { codeOfStages, codeOfSteps, packagesOf, type Stage } from './code.ts'
import { hashOf } from './hash.ts'

/** What every page of a build is made with, whatever it says: names of it, stage by stage. */
export type Base = Record<Stage, Record<string, string>>

/** What configures Next, besides its packages: files of its own, and those that it and its tools look for in the repository's folder. */
const configuration = /^(?:next\.config|tsconfig|jsconfig|babel\.config|\.babelrc|\.browserslistrc|browserslist|postcss\.config|\.postcssrc|\.swcrc)(?:\..*)?$/

/** Names all that the stages of a build in the repository `root` run, and the settings of the environment under which they do. */
export async function baseOf(root: string): Promise<Base> {
  const [code, steps] = await Promise.all([codeOfStages(root), codeOfSteps(root)])
  const packages = packagesOf(root)
  const settings = hashOf(JSON.stringify([site.origin, site.basePath, site.repository]))
  const configures = [...readdirSync(root).filter((name) => configuration.test(name) && !name.endsWith('.tsbuildinfo')).sort(), 'scripts/before.cjs']
  const config = hashOf(JSON.stringify(configures.map((file) => [file, textOf(join(root, file))])))
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

const textOf = (path: string): string => (lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : '')
