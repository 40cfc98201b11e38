import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'

/** The name of a table, at the start of its line: in the middle of a wide one, a narrow screen would not show it. */
export const Caption = chakra('caption', { base: { textAlign: 'start', color: 'soft' } })

/** Words in which code stands between backticks, as in Markdown. */
export function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

// One style for both, which is one class: what few pages have is to be little.
const column = { base: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', display: 'block', minWidth: '14rem' } } as const

/** Words in a table beside code, in a column that is no narrower. */
export const Words = chakra('div', column)

// Chakra takes `translate` for a style.
const Code = chakra('code', column, { forwardProps: ['translate'] })

/** Code as it stands in a file, lines and all, which no browser translates. */
export function Example({ children }: { children: ReactNode }) {
  return <Code translate="no">{children}</Code>
}
