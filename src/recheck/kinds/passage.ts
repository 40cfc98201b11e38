import { gone } from '../../registry/checks/compare.ts'
import { type Find, hashOfPassage, passageOf } from '../../registry/checks/passage.ts'
import type { Answer } from '../answer.ts'
import type { Seen } from './seen.ts'

/** The hash of the passage in which words stand, and the passage; `gone` where they stand nowhere. */
export function passageIn(lines: readonly string[], find: Find): Answer<Seen> {
  const passage = passageOf(lines, find)
  return { read: passage === undefined ? { value: gone } : { value: hashOfPassage(passage), passage } }
}
