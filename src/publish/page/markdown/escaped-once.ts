import type { Parents, Text } from 'mdast'
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown'

/** Longer texts are sentences, of which no page has two. */
const mostLetters = 60

/** What is known while one page is written. */
interface Known {
  /** Texts as they were escaped, by everything that it depends on. */
  texts: Map<string, string>
  /** Every sign that is escaped somewhere. */
  signs: Set<string>
}

const knownOf = new WeakMap<State, Known>()

function knownIn(state: State): Known {
  const known = knownOf.get(state) ?? { texts: new Map(), signs: new Set(['\\', ...state.unsafe.map(({ character }) => character)]) }
  knownOf.set(state, known)
  return known
}

/**
 * A text as Markdown, with signs escaped that would be read as marks. The same text at the same kind of place comes out the same, and a table
 * of listings has few different ones ("Met", "Not met") hundreds of times: each is looked through once for a page.
 */
export function escapedOnce(text: Text, parent: Parents | undefined, state: State, info: Info): string {
  if (text.value.length > mostLetters) return defaultHandlers.text(text, parent, state, info)
  const { texts } = knownIn(state)
  const index = state.indexStack[state.indexStack.length - 1] ?? 0
  const key = [state.stack.join(), parent?.children[index - 1]?.type, parent?.children[index + 1]?.type, info.before, info.after, text.value].join('\0')
  const escaped = texts.get(key) ?? defaultHandlers.text(text, parent, state, info)
  texts.set(key, escaped)
  return escaped
}

/** What a text begins with, for what stands before it: whoever asks takes the first sign alone. One that is never escaped needs no look at the rest. */
escapedOnce.peek = (text: Text, parent: Parents | undefined, state: State, info: Info): string =>
  knownIn(state).signs.has(text.value.charAt(0)) ? escapedOnce(text, parent, state, info) : text.value
