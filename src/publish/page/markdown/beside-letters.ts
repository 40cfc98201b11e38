import type { Emphasis, Parents, PhrasingContent, Root, Strong } from 'mdast'

type Marked = Strong | Emphasis

const letterFirst = /^[\p{L}\p{N}]/u
const letterLast = /[\p{L}\p{N}]$/u
const signFirst = /^[\p{P}\p{S}]/u
const signLast = /[\p{P}\p{S}]$/u
/** What ends a clause belongs to the words before it, bold or not. */
const ends = /[.,;:!?。，、；：！？]$/u

/**
 * Asterisks around words mark nothing where a sign stands inside them and a letter outside: "**Met.**Next". What writes Markdown would put a code in place of
 * the letter, which nobody can read. In languages without spaces, or with words written onto one another, that is often so. There, the end of a clause
 * goes outside, a link takes the marks inside, and other words lose them. Changes the tree.
 */
export function besideLetters(tree: Root | Parents): void {
  for (let index = 0; index < tree.children.length; index++) {
    const child = tree.children[index]
    if (!child || !('children' in child)) continue
    besideLetters(child)
    if (child.type !== 'strong' && child.type !== 'emphasis') continue
    const [before, after] = [tree.children[index - 1], tree.children[index + 1]] as (PhrasingContent | undefined)[]
    const last = child.children.at(-1)
    if (after?.type === 'text' && letterFirst.test(after.value) && last?.type === 'text') {
      const end = ends.exec(last.value)?.[0] ?? ''
      last.value = last.value.slice(0, last.value.length - end.length)
      after.value = end + after.value
    }
    const touches = (before?.type === 'text' && letterLast.test(before.value) && signFirst.test(writtenOf(child).first)) || (after?.type === 'text' && letterFirst.test(after.value) && signLast.test(writtenOf(child).last))
    if (touches) tree.children.splice(index, 1, ...(inside(child) as never[]))
  }
}

/** The first and the last sign of what stands within the marks, as it is written. */
function writtenOf({ children }: Marked): { first: string; last: string } {
  const sign = (node: PhrasingContent | undefined, at: 0 | -1): string => (node?.type === 'text' ? (node.value.at(at) ?? '') : '[')
  return { first: sign(children[0], 0), last: sign(children.at(-1), -1) }
}

/** The same words with the marks inside their link, or without any. */
function inside(marked: Marked): PhrasingContent[] {
  const [link, ...others] = marked.children
  return link?.type === 'link' && others.length === 0 ? [{ ...link, children: [{ type: marked.type, children: link.children }] }] : marked.children
}
