// The bundler loads plugins with a plain import(), so on Node 20 they must be JavaScript.
// This makes one plugin of a list of ours, which are TypeScript.
import { tsImport } from 'tsx/esm/api'

const plugins = await tsImport('./plugins.ts', import.meta.url)

/** A plugin that attaches every plugin of the list `name` in `plugins.ts`, in order. Its option `root` is the repository. */
export const pluginOf = (name) =>
  function ({ root }) {
    const transforms = plugins[name](root).map((plugin) => {
      const [attach, options] = Array.isArray(plugin) ? plugin : [plugin]
      return attach.call(this, options)
    })
    return async (tree, file) => {
      for (const transform of transforms) await transform?.(tree, file)
    }
  }
