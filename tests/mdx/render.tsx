import { evaluate } from '@mdx-js/mdx'
import type { Root } from 'hast'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { VFile } from 'vfile'
import { bindings } from '../../src/components/mdx/bindings.tsx'
import { compilerOptions } from '../../src/mdx/pipeline.ts'
import { rehypePlugins, remarkPlugins } from '../../src/mdx/plugins.ts'
import { remarkGate } from '../../src/mdx/transforms/gate.ts'
import type { PageData } from '../../src/mdx/transforms/page-data.ts'
import { WithSystem } from '../components/with-system.tsx'
import { root } from '../files.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'

/** Pictures become modules by the bundler, which is not here: nothing of them is drawn in a page's text. */
function withoutPictures() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type === 'mdxjsEsm' && node.data?.estree) node.data.estree.body = node.data.estree.body.filter((statement) => !(statement.type === 'ExportNamedDeclaration' && statement.source))
    }
  }
}

/** Compiles a text as the build does and renders it with the real components. `file` is its place in the repository; with `unchecked`, no rule is asked before. */
export async function renderPage(body: string, { file = 'content/staking/fixture/index.mdx', withHead = true, unchecked = false } = {}): Promise<{ html: string; page: PageData }> {
  const source = new VFile({ value: withHead ? head + body : body, path: join(root, file) })
  const { default: Content, page } = await evaluate(source, { ...runtime, baseUrl: `file://${join(root, file)}`, remarkPlugins: remarkPlugins(root).filter((plugin) => !unchecked || !Array.isArray(plugin) || plugin[0] !== remarkGate), rehypePlugins: [...rehypePlugins(root), withoutPictures], ...compilerOptions })
  const html = renderToStaticMarkup(<WithSystem><Content components={bindings({ grids: {}, names: {}, rules: {}, removed: [], example: [], controlled: [], quality: null, index: [], terms: [], today: '2026-11-22' })} /></WithSystem>)
  return { html, page: page as PageData }
}
