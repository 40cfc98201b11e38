import type { FrontMatter } from '../front-matter-schema.ts'

/** The words of front matter that a translation translates, in a fixed order. They belong to the first section: whoever changes a description changes that. */
export function headWordsOf({ title, description, alt, summaryPoints }: Pick<FrontMatter, 'title' | 'description' | 'alt' | 'summaryPoints'>): string[] {
  return [title, description, ...(alt === undefined ? [] : [alt]), ...(summaryPoints ?? [])]
}
