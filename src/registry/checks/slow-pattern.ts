import regjsparser, { type AstNode } from 'regjsparser'
import { longestPatternLine } from './passage-keys.ts'

const mostCharacters = 200
/** So many from each place of the longest line take some tenths of a second at worst. */
const mostSteps = 30_000
/** What regjsparser has to know besides. */
export const features = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true } as const

/** At most so many steps until a part of an expression has been tried in each of so many ways: how far it grows is known without a text. */
interface Cost {
  ways: number
  steps: number
}

const tooCostly: Cost = { ways: Infinity, steps: Infinity }

/**
 * Says what is wrong with a regular expression for one line, or nothing. It is read with the flag `u`, and refused where some line of at most
 * `longestPatternLine` characters could keep it busy. How long that takes does not depend on the expression.
 */
export function faultOfPattern(pattern: string): string | undefined {
  if (pattern.length > mostCharacters) return `expected a regular expression of at most ${mostCharacters} characters, found ${pattern.length}; look for less`
  const tree = treeOf(pattern)
  if (!tree) return 'expected a regular expression, as JavaScript reads it with the flag "u"; write a backslash before a sign that stands for itself'
  if (!(costOf(tree).steps <= mostSteps)) {
    return 'expected a regular expression that no line keeps busy; give it one "*" or "+" at most and few signs after it, repeat no group that holds a choice or a repeat, write {1,9} for digits, and look neither behind nor for an earlier group again'
  }
  if (new RegExp(pattern, 'u').test('')) return 'expected a regular expression that has to find something, found one that matches an empty text'
  return undefined
}

function treeOf(pattern: string): AstNode<typeof features> | undefined {
  try {
    // The parser leaves some things out that Node looks at, such as the names of properties.
    new RegExp(pattern, 'u')
    return regjsparser.parse(pattern, 'u', features)
  } catch {
    return undefined
  }
}

function costOf(node: AstNode<typeof features>): Cost {
  switch (node.type) {
    case 'alternative':
      return inTurn(node.body.map(costOf))
    case 'group':
      return costOfGroup(inTurn([{ ways: 1, steps: 1 }, ...node.body.map(costOf)]), node.behavior)
    case 'disjunction': {
      const costs = node.body.map(costOf)
      return { ways: sum(costs.map(({ ways }) => ways)), steps: sum(costs.map(({ steps }) => steps)) }
    }
    case 'quantifier':
      return repeated(costOf(node.body[0]), node.min, node.max ?? Math.max(node.min, longestPatternLine))
    case 'reference':
      return tooCostly
    default:
      return { ways: 1, steps: 1 }
  }
}

function costOfGroup(cost: Cost, behavior: string): Cost {
  // Reads backwards, so that its parts are in turn the other way round.
  if (/lookbehind/i.test(behavior)) return tooCostly
  // What must follow, or must not, is looked at once.
  return /lookahead/i.test(behavior) ? { ...cost, ways: 1 } : cost
}

/** Each part is tried again for each way in which those before it can match. */
function inTurn(costs: readonly Cost[]): Cost {
  return costs.reduce((before, { ways, steps }) => ({ ways: before.ways * ways, steps: before.steps + before.ways * steps }), { ways: 1, steps: 0 })
}

function repeated({ ways, steps }: Cost, min: number, max: number): Cost {
  if (ways === 1) return { ways: max - min + 1, steps: max * steps + 1 }
  const all: Cost = { ways: min === 0 ? 1 : 0, steps: 1 }
  // Two ways grow beyond every number of steps that is allowed long before the last.
  for (let times = 1, power = 1; times <= max; times++) {
    all.steps += power * steps
    if (!(all.steps <= mostSteps)) return tooCostly
    power *= ways
    if (times >= min) all.ways += power
  }
  return all
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
