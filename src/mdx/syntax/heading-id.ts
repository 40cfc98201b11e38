import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

/** `{#id}` as it stands in a heading's text; a transform moves it to the heading. */
export interface HeadingId {
  type: 'headingId'
  /** What stands between `{#` and `}`. */
  value: string
  position?: import('unist').Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    headingId: HeadingId
  }
  interface RootContentMap {
    headingId: HeadingId
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    headingId: 'headingId'
    headingIdMarker: 'headingIdMarker'
    headingIdValue: 'headingIdValue'
  }
}

const hash = 35
const closingBrace = 125

// MDX would read `{#id}` as an expression and stop. This construct is asked before MDX's own.
const construct: Construct = {
  name: 'headingId',
  tokenize(effects, ok, nok) {
    let size = 0
    return (code) => {
      effects.enter('headingId')
      effects.enter('headingIdMarker')
      effects.consume(code)
      return open
    }
    function open(code: Code): State | undefined {
      if (code !== hash) return nok(code)
      effects.consume(code)
      effects.exit('headingIdMarker')
      return value
    }
    function value(code: Code): State | undefined {
      if (code === closingBrace) return close(code)
      if (code === null || code < -2) return nok(code)
      if (size++ === 0) effects.enter('headingIdValue')
      effects.consume(code)
      return value
    }
    function close(code: Code): State | undefined {
      if (size > 0) effects.exit('headingIdValue')
      effects.enter('headingIdMarker')
      effects.consume(code)
      effects.exit('headingIdMarker')
      effects.exit('headingId')
      return ok
    }
  },
}

/** Syntax: `{#id}` in text, before MDX's expressions. */
export const headingIdSyntax: Extension = { text: { 123: { ...construct, add: 'before' } } }

/** Tree: a `headingId` node for it. */
export const headingIdFromMarkdown: FromMarkdown = {
  enter: {
    headingId(token) {
      this.enter({ type: 'headingId', value: '' } as never, token)
    },
  },
  exit: {
    headingIdValue(token) {
      const node = this.stack.at(-1) as unknown as HeadingId
      node.value = this.sliceSerialize(token)
    },
    headingId(token) {
      this.exit(token)
    },
  },
}
