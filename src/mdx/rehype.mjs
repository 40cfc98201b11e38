import { pluginOf } from './bridge-to-typescript.mjs'

export default pluginOf('rehypePlugins')
