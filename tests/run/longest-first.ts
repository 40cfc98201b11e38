import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, the longest first. A worker that begins one of them last keeps the whole run waiting. */
export const longest: readonly string[] = [
  'tests/build/killed.test.ts',
  'tests/build/taken-over.test.ts',
  'tests/build/two-builds.test.ts',
  'tests/engines/engines.test.ts',
  'tests/build/hundred-listings.test.ts',
  'tests/browser/choice.test.ts',
  'tests/build/build.test.ts',
  'tests/browser/in-languages.test.ts',
  'tests/browser/comfort.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/pages.test.ts',
  'tests/fuzz/pages.test.ts',
  'tests/browser/headers.test.ts',
  'tests/browser/search-questions.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/pictures.test.ts',
  'tests/fuzz/products.test.ts',
  'tests/failures.test.ts',
  'tests/browser/figures.test.ts',
  'tests/new/command.test.ts',
  'tests/components/components.test.tsx',
  'tests/browser/large-grid.test.ts',
]

/** Paths in the order in which they are run: the longest first, the others as they stood. */
export function inOrder(paths: readonly string[], known: readonly string[] = longest): string[] {
  const place = (path: string) => {
    const at = known.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`))
    return at === -1 ? known.length : at
  }
  return paths.toSorted((a, b) => place(a) - place(b))
}

/** Begins with the files that take longest, so that all workers end together. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const order = inOrder(sorted.map(({ moduleId }) => moduleId))
    return sorted.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId))
  }
}
