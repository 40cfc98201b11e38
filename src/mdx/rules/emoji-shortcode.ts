import { visit } from '../nodes.ts'
import type { Complaint, Range } from '../../diagnostics.ts'
import { guesses } from '../../nearest.ts'
import { isAddress } from '../links.ts'
import { isEmoji, nearestShortcode, unknownShortcodesIn } from '../emoji.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const emojiShortcode: PageRule = {
  what: 'Every emoji shortcode is one that exists.',
  why: 'A misspelt one is shown to readers as typed.',
  wrong: 'Swim :dropet:',
  right: 'Swim :droplet:',
  check,
}

function check({ tree, head, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const guess = guesses()
  const look = (value: string, range: Range) => {
    for (const name of unknownShortcodesIn(value)) {
      const near = nearestShortcode(name, guess)
      // Positions inside a text may be shifted by entities, so the shortcode is looked for in the source itself.
      const start = text.indexOf(`:${name}:`, range.start)
      const found = start >= 0 && start < range.end ? { start, end: start + name.length + 2 } : range
      complaints.push({ range: found, message: `Unexpected emoji shortcode ":${name}:", expected one that GitHub knows; ${near ? `did you mean ":${near}:"?` : 'write the emoji itself.'}` })
    }
  }
  visit(tree, (node) => {
    if (node.type === 'text') look(node.value, rangeOf(node))
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && !isAddress(node.name, attribute.name)) look(attribute.value, rangeOf(attribute))
      }
    }
  })
  const emoji = head.frontMatter?.emoji
  if (emoji !== undefined && !isEmoji(emoji)) {
    const [name] = unknownShortcodesIn(emoji)
    const nearest = name === undefined ? undefined : nearestShortcode(name)
    complaints.push({ range: head.rangeOf('emoji'), message: `Unexpected ${JSON.stringify(emoji)} for "emoji", expected one emoji, as a character or a shortcode such as ":droplet:"${nearest ? `; did you mean ":${nearest}:"?` : '.'}` })
  }
  return complaints
}
