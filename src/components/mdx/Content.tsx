import type { Root } from 'hast'
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'

/** What a compiled page has in place of expressions: the name of a component, or a literal with its value (`mdx/as-data.ts`). */
type Written = { type: 'Identifier'; name: string } | { type: 'Literal'; value: unknown }

/** The text of a compiled content page, drawn by these components. Nothing in it runs: names and values are looked up. */
export function Content({ tree, components }: { tree: Root; components: object }): ReactNode {
  const known = new Map<string, unknown>(Object.entries(components))
  const evaluateExpression = (expression: object) => {
    const written = expression as Written
    return written.type === 'Identifier' ? known.get(written.name) : written.value
  }
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: components as Components, createEvaluater: () => ({ evaluateExpression, evaluateProgram: () => undefined }), tableCellAlignToStyle: false })
}
