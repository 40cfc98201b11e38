import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

/** `<!-- … -->`; a transform drops it, so it never reaches a reader. */
export interface Comment {
  type: 'comment'
  /** The whole of it as it is written. No `value`, which would count as words. */
  comment: string
  position?: import('unist').Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    comment: Comment
  }
  interface RootContentMap {
    comment: Comment
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment'
    commentText: 'commentText'
  }
}

const opening = [60, 33, 45, 45] // <!--
const dash = 45
const greaterThan = 62
const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32

// MDX would read `<!` as a broken tag and stop. These constructs are asked before MDX's own.
function tokenizer(where: 'flow' | 'text'): Tokenizer {
  return function (effects, ok, nok) {
    const lazy = () => where === 'flow' && Boolean(this.parser.lazy[this.now().line])
    let index = 0
    let dashes = 0
    return (code) => {
      effects.enter('comment')
      effects.enter('commentText')
      return open(code)
    }
    function open(code: Code): State | undefined {
      if (code !== opening[index++]) return nok(code)
      effects.consume(code)
      return index === opening.length ? inside : open
    }
    function inside(code: Code): State | undefined {
      if (code === null) return nok(code)
      if (isLineEnd(code)) return lineEnd(code)
      if (code === greaterThan && dashes >= 2) {
        effects.consume(code)
        effects.exit('commentText')
        effects.exit('comment')
        return where === 'flow' ? after : ok
      }
      dashes = code === dash ? dashes + 1 : 0
      effects.consume(code)
      return inside
    }
    function lineEnd(code: Code): State | undefined {
      dashes = 0
      effects.exit('commentText')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return nextLine
    }
    function nextLine(code: Code): State | undefined {
      // A lazy line belongs to the paragraph outside this quote or list, so the comment was never closed.
      if (code === null || lazy()) return nok(code)
      if (isLineEnd(code)) {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return nextLine
      }
      effects.enter('commentText')
      return inside(code)
    }
    function after(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return ok(code)
      if (!isSpace(code)) return nok(code)
      effects.enter('whitespace')
      return space(code)
    }
    function space(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code)
        return space
      }
      effects.exit('whitespace')
      return after(code)
    }
  }
}

const flow: Construct = { name: 'commentFlow', concrete: true, tokenize: tokenizer('flow') }
const text: Construct = { name: 'commentText', tokenize: tokenizer('text') }

/** Syntax: `<!-- … -->` between blocks and in text, before MDX's tags. */
export const commentSyntax: Extension = {
  flow: { 60: { ...flow, add: 'before' } },
  text: { 60: { ...text, add: 'before' } },
}

/** Tree: a `comment` node. */
export const commentFromMarkdown: FromMarkdown = {
  enter: {
    comment(token) {
      this.enter({ type: 'comment', comment: this.sliceSerialize(token) } as never, token)
    },
  },
  exit: {
    comment(token) {
      this.exit(token)
    },
  },
}
