import type { Plugin, Pluggable, PluggableList, Processor, Transformer } from 'unified'

/** How a list of plugins is told what it works on: `root`, the repository, and `preview`, whether it is `npm run dev` that compiles. */
interface Options {
  root: string
  preview: boolean
}

/** One plugin that attaches every plugin of a list, in order: a loader takes plugins by the names of files, and a file gives one. */
export function attached(listOf: (root: string, preview: boolean) => PluggableList) {
  return function (this: Processor, { root, preview }: Options): Transformer {
    const transforms = listOf(root, preview).map((plugin) => attach(this, plugin))
    return async (tree, file) => {
      for (const transform of transforms) await transform?.(tree, file, () => {})
    }
  }
}

function attach(processor: Processor, pluggable: Pluggable): Transformer | undefined {
  const [plugin, options] = (Array.isArray(pluggable) ? pluggable : [pluggable]) as [Plugin<[unknown?]>, unknown?]
  return plugin.call(processor, options) as Transformer | undefined
}
