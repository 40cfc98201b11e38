import type { Root } from 'mdast'
import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { assembledPage } from '../translation/on-disk.ts'

declare module 'vfile' {
  interface DataMap {
    /** Of a translation, that its words of front matter are behind and say something else: those of English are shown. */
    headInEnglish: boolean
  }
}

/** Puts a translated page together with its English one: a part that is behind says so, and what would say something else is shown in English. An English page is left as it is. */
export function remarkTranslation({ root }: { root: string }) {
  return (tree: Root, file: VFile): void => {
    const assembled = assembledPage(root, relative(root, file.path).split(sep).join('/'), String(file))
    if (!assembled) return
    tree.children = assembled.tree.children
    if (assembled.head === 'english') file.data.headInEnglish = true
  }
}
