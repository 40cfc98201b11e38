import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

/** `[!NOTE]`, alone on the first line of a block. At the start of a quote, a transform makes an alert of the quote. */
export interface QuoteMark {
  type: 'quoteMark'
  /** What stands behind the `!`, as it is written. */
  name: string
  position?: import('unist').Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quoteMark: QuoteMark
  }
  interface RootContentMap {
    quoteMark: QuoteMark
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    quoteMark: 'quoteMark'
    quoteMarkSign: 'quoteMarkSign'
    quoteMarkName: 'quoteMarkName'
    quoteMarkEnd: 'quoteMarkEnd'
  }
}

const [opening, exclamation, closing] = [91, 33, 93]
const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32
const isLetter = (code: Code) => code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))

const construct: Construct = {
  name: 'quoteMark',
  previous: (code) => code === null,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('quoteMark')
      effects.enter('quoteMarkSign')
      effects.consume(code)
      return sign
    }
    function sign(code: Code): State | undefined {
      if (code !== exclamation) return nok(code)
      effects.consume(code)
      effects.exit('quoteMarkSign')
      return firstLetter
    }
    function firstLetter(code: Code): State | undefined {
      if (!isLetter(code)) return nok(code)
      effects.enter('quoteMarkName')
      return name(code)
    }
    function name(code: Code): State | undefined {
      if (isLetter(code)) {
        effects.consume(code)
        return name
      }
      effects.exit('quoteMarkName')
      if (code !== closing) return nok(code)
      effects.enter('quoteMarkSign')
      effects.consume(code)
      effects.exit('quoteMarkSign')
      effects.exit('quoteMark')
      return after
    }
    function after(code: Code): State | undefined {
      if (code === null) return ok(code)
      if (isLineEnd(code)) {
        effects.enter('quoteMarkEnd')
        effects.consume(code)
        effects.exit('quoteMarkEnd')
        return ok
      }
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
  },
}

/** Syntax: `[!NAME]` at the start of a block, with nothing behind it on its line. */
export const quoteSyntax: Extension = { text: { [opening]: construct } }

/** Tree: a `quoteMark` for it. */
export const quoteFromMarkdown: FromMarkdown = {
  enter: {
    quoteMark(token) {
      this.enter({ type: 'quoteMark', name: '' } as never, token)
    },
  },
  exit: {
    quoteMarkName(token) {
      ;(this.stack.at(-1) as unknown as QuoteMark).name = this.sliceSerialize(token)
    },
    quoteMark(token) {
      this.exit(token)
    },
  },
}
