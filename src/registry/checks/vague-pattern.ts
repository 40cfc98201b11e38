import regjsparser, { type AstNode } from 'regjsparser'
import { features } from './slow-pattern.ts'

/** What names fewer finds its like in most files, whatever becomes of the words that carry the fact. */
const leastCharacters = 4

/** Says that many lines match a regular expression, or nothing. Takes one that `faultOfPattern` finds nothing wrong with. */
export function faultOfVaguePattern(pattern: string): string | undefined {
  const named = leastNamed(regjsparser.parse(pattern, 'u', features))
  return named < leastCharacters ? `expected a regular expression that names at least ${leastCharacters} characters of every line it finds, found one that names ${named}; write the words that carry the fact` : undefined
}

/** How many characters stand, as they are, in every text that an expression finds. */
function leastNamed(node: AstNode<typeof features>): number {
  switch (node.type) {
    case 'value':
      return /\s/.test(String.fromCodePoint(node.codePoint)) ? 0 : 1
    case 'alternative':
      return sum(node.body.map(leastNamed))
    case 'disjunction':
      return Math.min(...node.body.map(leastNamed))
    case 'group':
      return /look/i.test(node.behavior) ? 0 : sum(node.body.map(leastNamed))
    case 'quantifier':
      return node.min === 0 ? 0 : node.min * leastNamed(node.body[0])
    default:
      return 0
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
