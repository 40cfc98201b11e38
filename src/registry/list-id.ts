import type { Category } from './categories.ts'

/** The id of a category's table on its page: the hero leads there, and so does a link that shares a choice. */
export function listId(category: Category): string {
  return `list-${category}`
}
