import type { Nodes } from 'mdast'

/** Whether anything of a node can be read aloud: text that is not white space, or an emoji, which has a name. */
export function hasWords(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== ''
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Emoji') return true
  return 'children' in node && node.children.some(hasWords)
}
