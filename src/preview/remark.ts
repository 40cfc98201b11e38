import { attached } from './attached.ts'
import { remarkPlugins } from '../mdx/plugins.ts'

export default attached(remarkPlugins)
