import { type Diagnostic, locate } from '../diagnostics.ts'
import type { FrontMatter } from './front-matter-schema.ts'
import { imageComplaints } from './image.ts'
import type { Page } from './page.ts'
import { parsePage } from './parse.ts'
import { rules } from './rules/index.ts'

/** A page that was read and judged. `frontMatter` is there when the head of the file is right. */
export interface CheckedPage {
  page?: Page
  frontMatter?: FrontMatter
  diagnostics: Diagnostic[]
}

/**
 * Checks one page by itself: syntax, front matter, picture, and every rule. Nothing in the page is run.
 * `root` is the repository, `file` the path of the page in it, `text` its content.
 */
export function checkPage(root: string, file: string, text: string): CheckedPage {
  const parsed = parsePage(file, text)
  if (!parsed.page) return { diagnostics: parsed.complaints.map((complaint) => locate(complaint, parsed.rule, file, text)) }
  const { page } = parsed
  const diagnostics = page.head.complaints.map((complaint) => locate(complaint, 'front-matter', file, text))
  diagnostics.push(...imageComplaints(root, page).map((complaint) => locate(complaint, 'front-matter-image', file, text)))
  for (const [id, rule] of Object.entries(rules)) {
    for (const complaint of rule(page)) diagnostics.push(locate(complaint, id, file, text))
  }
  const { frontMatter } = page.head
  return { page, ...(frontMatter ? { frontMatter } : {}), diagnostics }
}
