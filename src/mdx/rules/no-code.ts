import type { Program } from 'estree-jsx'
import { lastPlaceIn } from '../headings.ts'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const noCode: PageRule = {
  what: 'Content contains words, never code: no `import`, `export`, `{expressions}` or spreads. A comment in braces is fine.',
  why: 'An MDX file is a program. It would run on the machine of whoever builds the pull request.',
  wrong: '{process.exit()}',
  right: 'Words.',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'mdxjsEsm') {
      complaints.push({ range: rangeOf(node), message: 'Unexpected import or export, expected words; content cannot run code. Remove it: components need no import.' })
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const program = node.data?.estree as Program | null | undefined
      if (program && program.body.length === 0) return
      const id = index === undefined || parent?.type !== 'heading' || index !== lastPlaceIn(parent) ? undefined : /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.exec(node.value.trim())?.[0]
      if (id !== undefined) complaints.push({ range: rangeOf(node), message: `Unexpected braces without "#" at the end of a heading, expected an id as \`{#id}\`; write \`{#${id}}\`.`, fix: `{#${id}}` })
      else complaints.push({ range: rangeOf(node), message: 'Unexpected expression in braces, expected words; content cannot run code. Write the text itself, or `\\{` for a brace.' })
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute') {
          complaints.push({ range: rangeOf(attribute), message: 'Unexpected spread in a tag, expected attributes such as `title="…"`; write each one out.' })
        }
      }
    }
  })
  return complaints
}
