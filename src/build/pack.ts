import { isPackable, packedBy, type PackedForms } from '../publish/pack.ts'
import { type PageWeight } from '../publish/weights/measure.ts'
import type { Finished } from './finish.ts'
import { hashOf } from './hash.ts'
import type { Ledger, Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import type { Pool } from './pool.ts'
import type { Store } from './store.ts'

/** What a text is found under that was packed before: by its name, and by what packs. */
const keyOf = (name: string): string => hashOf(`${name} ${packedBy}`)

/** The packed forms of every text among the files of a build (path -> name): by the same paths, how many had to be packed anew, and what the ledger keeps. */
export async function packTexts(files: ReadonlyMap<string, string>, before: Ledger['packed'], store: Store, pool: Pool): Promise<{ packed: Map<string, PackedForms>; anew: number; kept: Ledger['packed'] }> {
  const names = new Set([...files].flatMap(([path, name]) => (isPackable(path) ? [name] : [])))
  const kept: Ledger['packed'] = {}
  const waiting: string[] = []
  for (const name of names) {
    const forms = before[keyOf(name)]
    if (forms && store.has(forms.br) && store.has(forms.gz)) kept[keyOf(name)] = forms
    else waiting.push(name)
  }
  await pool.run('pack', waiting.map((name) => ({ store: store.folder, name })), ({ name }, forms) => void (kept[keyOf(name)] = forms))
  return { packed: new Map([...files].flatMap(([path, name]) => (isPackable(path) ? [[path, kept[keyOf(name)] as PackedForms] as const] : []))), anew: waiting.length, kept }
}

/** What each page weighs, as hosts send it: by its path, with how that was made. */
export async function weighPages(pages: readonly Finished[], packed: ReadonlyMap<string, PackedForms>, before: (path: string) => Made | undefined, code: Readonly<Record<string, string>>, store: Store, pool: Pool): Promise<Map<string, { weight: PageWeight; made: Made }>> {
  const all = new Map<string, { weight: PageWeight; made: Made }>()
  const waiting = pages.flatMap(({ page, made: { outputs }, about }) => {
    const inputs = { ...code, html: outputs.html ?? '', br: packed.get(page.file)?.br ?? '' }
    const made = before(page.path)
    const weight = made && !reasonsAgainst(made, inputs, store) ? store.get(made.outputs.weight ?? '') : undefined
    if (made && weight) all.set(page.path, { weight: JSON.parse(weight.toString('utf8')) as PageWeight, made })
    return made && weight ? [] : [{ store: store.folder, html: inputs.html, br: inputs.br, grid: about.grid, path: page.path, inputs }]
  })
  await pool.run('weigh', waiting, (job, weight) => {
    const { path, inputs } = job as (typeof waiting)[number]
    all.set(path, { weight, made: { inputs, outputs: { weight: store.put(JSON.stringify(weight)) } } })
  })
  return all
}
