import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest. A worker that begins one of them last keeps the whole run waiting. Those that build, which keeps all cores busy, and those that
 * wait for a browser come by turns: beside each other, neither waits.
 */
export const longest: readonly string[] = [
  'tests/build/taken-over.test.ts',
  'tests/browser/in-languages.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/build/killed.test.ts',
  'tests/engines/engines.test.ts',
  'tests/browser/choice.test.ts',
  'tests/browser/arrival.test.ts',
  'tests/build/hundred-listings.test.ts',
  'tests/browser/side-by-side.test.ts',
  'tests/browser/pages.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/search-languages.test.ts',
  'tests/browser/comfort.test.ts',
  'tests/build/two-builds.test.ts',
  'tests/browser/headers.test.ts',
  'tests/browser/closed.test.ts',
  'tests/browser/text.test.ts',
  'tests/browser/search-questions.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/pictures.test.ts',
  'tests/build/build.test.ts',
  'tests/browser/figures.test.ts',
  'tests/browser/large-grid.test.ts',
  'tests/repository/bundled.test.ts',
  'tests/fuzz/pages.test.ts',
  'tests/failures.test.ts',
  'tests/check/one-by-one.test.ts',
  'tests/fuzz/parts.test.ts',
  'tests/repository/arguments.test.ts',
  'tests/repository/add-attribute/add-attribute.test.ts',
  'tests/fuzz/products.test.ts',
  'tests/check/line-ends.test.ts',
  'tests/components/components.test.tsx',
]

/** Paths in the order in which they are run: the longest first, as they are listed, the others as they stood. */
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
