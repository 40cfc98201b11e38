import { attached } from '../mdx/attached.ts'
import { rehypePlugins } from '../mdx/plugins.ts'

export default attached(rehypePlugins)
