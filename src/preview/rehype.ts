import { attached } from './attached.ts'
import { rehypePlugins } from '../mdx/plugins.ts'

export default attached(rehypePlugins)
