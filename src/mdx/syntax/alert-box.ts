import type { PhrasingContent } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

/** A line that opens a box (`:::note[Title]`, `:::note Title`) or, without a name, closes one (`:::`). A transform makes an alert of two of them. */
export interface BoxLine {
  type: 'boxLine'
  /** As it is written; empty where the line closes a box. */
  name: string
  /** How many colons. A box in a box may have fewer than the one around it. */
  marks: number
  /** The words of the title. */
  children: PhrasingContent[]
  position?: import('unist').Position
}

declare module 'mdast' {
  interface RootContentMap {
    boxLine: BoxLine
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    boxLine: 'boxLine'
    boxMarks: 'boxMarks'
    boxName: 'boxName'
    boxBracket: 'boxBracket'
    boxTitle: 'boxTitle'
  }
}

const [colon, opening, closing, backslash] = [58, 91, 93, 92]
const isLineEnd = (code: Code) => code === null || code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32
const isLetter = (code: Code) => code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))

// Each line by itself, as MDX reads tags: what stands between two is read as if they were not there, once, however deep it is.
const construct: Construct = {
  name: 'boxLine',
  tokenize(effects, ok, nok) {
    let [marks, depth] = [0, 0]
    return (code) => {
      effects.enter('boxLine')
      effects.enter('boxMarks')
      return mark(code)
    }
    function mark(code: Code): State | undefined {
      if (code === colon) {
        marks++
        effects.consume(code)
        return mark
      }
      if (marks < 3) return nok(code)
      effects.exit('boxMarks')
      return skipSpace(beforeName)(code)
    }
    /** Leaves white space out, then goes on. */
    function skipSpace(next: State): State {
      return (code) => {
        if (!isSpace(code)) return next(code)
        effects.enter('whitespace')
        return space(code)
      }
      function space(code: Code): State | undefined {
        if (isSpace(code)) {
          effects.consume(code)
          return space
        }
        effects.exit('whitespace')
        return next(code)
      }
    }
    function beforeName(code: Code): State | undefined {
      if (isLineEnd(code)) return end(code)
      if (!isLetter(code)) return nok(code)
      effects.enter('boxName')
      return name(code)
    }
    function name(code: Code): State | undefined {
      if (isLetter(code) || code === 45) {
        effects.consume(code)
        return name
      }
      effects.exit('boxName')
      if (code === opening) return openBracket(code)
      return isSpace(code) ? skipSpace(beforeTitle)(code) : isLineEnd(code) ? end(code) : nok(code)
    }
    function beforeTitle(code: Code): State | undefined {
      if (code === opening) return openBracket(code)
      if (isLineEnd(code)) return end(code)
      effects.enter('boxTitle', { contentType: 'text' })
      return bareTitle(code)
    }
    function bareTitle(code: Code): State | undefined {
      if (isLineEnd(code)) {
        effects.exit('boxTitle')
        return end(code)
      }
      effects.consume(code)
      return bareTitle
    }
    function openBracket(code: Code): State | undefined {
      effects.enter('boxBracket')
      effects.consume(code)
      effects.exit('boxBracket')
      return inBracket
    }
    function inBracket(code: Code): State | undefined {
      if (code === closing) return closeBracket(code)
      if (isLineEnd(code)) return nok(code)
      effects.enter('boxTitle', { contentType: 'text' })
      return title(code)
    }
    function title(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code)
      if (code === closing && depth === 0) {
        effects.exit('boxTitle')
        return closeBracket(code)
      }
      depth += code === opening ? 1 : code === closing ? -1 : 0
      effects.consume(code)
      return code === backslash ? escaped : title
    }
    function escaped(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code)
      effects.consume(code)
      return title
    }
    function closeBracket(code: Code): State | undefined {
      effects.enter('boxBracket')
      effects.consume(code)
      effects.exit('boxBracket')
      return skipSpace((next) => (isLineEnd(next) ? end(next) : nok(next)))
    }
    function end(code: Code): State | undefined {
      effects.exit('boxLine')
      return ok(code)
    }
  },
}

/** Syntax: a line of three colons or more, with a name and a title or alone. Two colons, one, and those within a line stay what they are. */
export const boxSyntax: Extension = { flow: { [colon]: construct } }

/** Tree: a `boxLine` for each. */
export const boxFromMarkdown: FromMarkdown = {
  enter: {
    boxLine(token) {
      this.enter({ type: 'boxLine', name: '', marks: 0, children: [] } as never, token)
    },
  },
  exit: {
    boxMarks(token) {
      ;(this.stack.at(-1) as unknown as BoxLine).marks = token.end.offset - token.start.offset
    },
    boxName(token) {
      ;(this.stack.at(-1) as unknown as BoxLine).name = this.sliceSerialize(token)
    },
    boxLine(token) {
      this.exit(token)
    },
  },
}
