import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'hast'
import { join } from 'node:path'
import type { Root as MarkdownRoot } from 'mdast'
import { VFile } from 'vfile'
import { originalOf } from '../languages.ts'
import { asData } from './as-data.ts'
import { darkImageOf, imagePathOf } from './image.ts'
import { type PagePicture, pagePictureOf } from './page-picture.ts'
import { compilerOptions, syntaxPlugins } from './pipeline.ts'
import { rehypeTransforms, remarkTransforms } from './transforms.ts'
import { type PageData, pageDataOf } from './transforms/page-data.ts'

/** A content page, compiled: data, which nothing has to run. */
export interface CompiledPage {
  /** Its text, as `components/mdx/Content.tsx` draws it. */
  tree: Root
  page: PageData
  /** The picture that its front matter names, and its twin for dark pages. */
  image: PagePicture | null
  darkImage: PagePicture | null
}

/** What ends the list of plugins: it keeps the tree, and leaves the compiler nothing to make code of. */
function rehypeKept() {
  return (tree: Root, file: VFile): Root => {
    file.data.kept = tree
    return { type: 'root', children: [] }
  }
}

const processors = new Map<string, ReturnType<typeof createProcessor>>()

function processorOf(root: string): ReturnType<typeof createProcessor> {
  const known = processors.get(root)
  if (known) return known
  const made = createProcessor({ ...compilerOptions, remarkPlugins: [...syntaxPlugins, ...remarkTransforms(root)], rehypePlugins: [...rehypeTransforms, rehypeKept] })
  processors.set(root, made)
  return made
}

/**
 * Compiles the `text` of the page at `file` (a path in the repository `root`) by the same plugins as the bundler does in a preview. The text is one that
 * the check has passed; what is no data in it (an expression, an import) throws all the same. Reads the glossary and the pictures that the page names.
 */
export async function compilePage(root: string, file: string, text: string): Promise<CompiledPage> {
  const processor = processorOf(root)
  const virtual = new VFile({ path: join(root, file), value: text })
  await processor.run(processor.parse(virtual) as MarkdownRoot as never, virtual)
  const tree = virtual.data.kept as Root
  const page = pageDataOf(tree, virtual, root)
  if (!page) throw new Error(`Unexpected front matter of ${file}, expected one that the check has passed; run npm run check.`)
  const { image } = page.frontMatter
  const { original } = originalOf(file)
  const dark = image === undefined ? undefined : darkImageOf(root, original, image)
  const pictureOf = (name: string | undefined) => (name === undefined ? null : pagePictureOf(root, imagePathOf(original, name)))
  const [light, twin] = await Promise.all([pictureOf(image), pictureOf(dark)])
  return { tree: asData(tree), page, image: light, darkImage: twin }
}
