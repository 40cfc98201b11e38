import type { Root } from 'mdast'
import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { languages, originalOf } from '../../languages.ts'
import { glossaryFile } from '../glossary.ts'
import { glossaryOf } from '../read-glossary.ts'
import { linkTerms } from './link-terms.ts'

/** Makes the first use of each term of the glossary of its language a link to it, with its definition. The glossary itself is left as it is. */
export function remarkGlossaryLinks({ root }: { root: string }) {
  return (tree: Root, file: VFile): void => {
    const { lang, original } = originalOf(relative(root, file.path).split(sep).join('/'))
    if (original !== glossaryFile) linkTerms(tree, glossaryOf(root, lang), languages[lang].spacing)
  }
}
