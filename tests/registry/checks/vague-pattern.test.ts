import { expect, it } from 'vitest'
import { faultOfVaguePattern } from '../../../src/registry/checks/vague-pattern.ts'

it.each(['fee: \\d{1,2}%', '^(?:fee|share) of', 'getFee\\(\\)', '(?:ab){2}', '\\u{66}ee:', 'a+bcd'])('a pattern tells something: %s', (pattern) => expect(faultOfVaguePattern(pattern)).toBeUndefined())

it.each([
  ['.', 0], ['\\S', 0], ['[^]', 0], ['[a-z]{8}', 0], ['.{40}', 0], ['(?=fee: 10%).', 0], ['(?!fee: 10%)[^]', 0], ['(?:fee: 10%)?.', 0], ['fee: 10%|.', 0], ['(?:fee: 10%|a)+', 1], ['fee', 3], ['a     b', 2], ['\\bfee\\b', 3], ['a*b*c*[^]', 0],
])('a pattern finds its like anywhere: %s', (pattern, named) => expect(faultOfVaguePattern(pattern)).toBe(`expected a regular expression that names at least 4 characters of every line it finds, found one that names ${named}; write the words that carry the fact`))
