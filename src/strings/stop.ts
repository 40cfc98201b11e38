import type { Strings } from './en.ts'

/** A text without the full stop of its language at its end. */
export function withoutStop({ marks: { stop } }: Pick<Strings, 'marks'>, text: string): string {
  return text.endsWith(stop) ? text.slice(0, -stop.length) : text
}
