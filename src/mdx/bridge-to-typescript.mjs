// The bundler loads plugins with a plain import(), so on Node 20 they must be JavaScript.
// This makes one plugin of a list of ours, which are TypeScript.
import { tsImport } from 'tsx/esm/api'

const plugins = await tsImport('./plugins.ts', import.meta.url)

/** A plugin that attaches every plugin of the list `name` in `plugins.ts`, in order. Its options: `root`, the repository, and `preview`, whether it is `npm run dev` that compiles. */
export const pluginOf = (name) =>
  function ({ root, preview }) {
    const transforms = plugins[name](root, preview).map((plugin) => {
      const [attach, options] = Array.isArray(plugin) ? plugin : [plugin]
      return attach.call(this, options)
    })
    return async (tree, file) => {
      for (const transform of transforms) await transform?.(tree, file)
    }
  }
