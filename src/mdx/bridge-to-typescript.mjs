// The bundler loads plugins with a plain import(), so on Node 20 they must be JavaScript.
// This makes one plugin of a list of ours, which are TypeScript.
import { tsImport } from 'tsx/esm/api'

const [plugins, { attached }] = await Promise.all(['./plugins.ts', './attached.ts'].map((file) => tsImport(file, import.meta.url)))

/** A plugin that attaches every plugin of the list `name` in `plugins.ts`, in order. Its options: `root`, the repository, and `preview`, whether it is `npm run dev` that compiles. */
export const pluginOf = (name) => attached(plugins[name])
