import { attached } from '../mdx/attached.ts'
import { remarkPlugins } from '../mdx/plugins.ts'

export default attached(remarkPlugins)
