import { isPackable, packedBy, type PackedForms } from '../publish/pack.ts'
import type { PageWeight } from '../publish/weights/measure.ts'
import type { Finished } from './finish.ts'
import { hashOf } from './hash.ts'
import { reasonsAgainst } from './made.ts'
import type { Work } from './work.ts'

/** What a text is found under that was packed before: by its name, and by what packs. */
const keyIn = ({ pack }: Work['base']) => (name: string): string => hashOf(`${name} ${packedBy} ${pack.code} ${pack.steps}`)

/** Packs every text among the `files` of a build (path -> name) that was not packed before. Gives the packed forms by the same paths, and how many texts were packed anew. */
export async function packTexts({ base, before, ledger, store, pool, progress }: Work, files: ReadonlyMap<string, string>): Promise<{ packed: Map<string, PackedForms>; anew: number }> {
  const keyOf = keyIn(base)
  const paths = [...files].filter(([path]) => isPackable(path))
  const waiting: string[] = []
  for (const name of new Set(paths.map(([, name]) => name))) {
    const forms = before.packed[keyOf(name)]
    if (forms && store.has(forms.br) && store.has(forms.gz)) ledger.packed[keyOf(name)] = forms
    else waiting.push(name)
  }
  const shown = progress((done, of) => `${done} of ${of} texts packed`)
  let count = 0
  await pool.run('pack', waiting.map((name) => ({ store: store.folder, name })), ({ name }, forms) => {
    ledger.packed[keyOf(name)] = forms
    shown.show(++count, waiting.length)
  })
  shown.end()
  return { packed: new Map(paths.map(([path, name]) => [path, ledger.packed[keyOf(name)] as PackedForms])), anew: waiting.length }
}

/** Weighs each page, as hosts send it: what each weighs, by its path. */
export async function weighPages({ base, before, store, pool, note }: Work, pages: readonly Finished[], packed: ReadonlyMap<string, PackedForms>): Promise<Map<string, PageWeight>> {
  const weights = new Map<string, PageWeight>()
  const waiting = pages.flatMap(({ page: { path, file }, made: { outputs }, about }) => {
    const inputs = { ...base.weigh, html: outputs.html ?? '', br: packed.get(file)?.br ?? '' }
    const made = before.pages[path]?.weighed
    const weight = made && !reasonsAgainst(made, inputs, store) ? store.get(made.outputs.weight ?? '') : undefined
    if (!made || !weight) return [{ store: store.folder, html: inputs.html, br: inputs.br, grid: about.grid, path, inputs }]
    weights.set(path, JSON.parse(weight.toString('utf8')) as PageWeight)
    note(path, { weighed: made })
    return []
  })
  await pool.run('weigh', waiting, (job, weight) => {
    const { path, inputs } = job as (typeof waiting)[number]
    weights.set(path, weight)
    note(path, { weighed: { inputs, outputs: { weight: store.put(JSON.stringify(weight)) } } })
  })
  return weights
}
