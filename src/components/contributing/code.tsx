import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'

/** The name of a table, at the start of its line: in the middle of a wide one, a narrow screen would not show it. */
export const Caption = chakra('caption', { base: { textAlign: 'start', color: 'soft', paddingBlockEnd: '0.5rem' } })

/** Words in which code stands between backticks, as in Markdown. */
export function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

// Chakra takes `translate` for a style.
const Code = chakra('code', { base: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', display: 'block', minWidth: '14rem' } }, { forwardProps: ['translate'] })

/** Code as it stands in a file, lines and all, which no browser translates. */
export function Example({ children }: { children: ReactNode }) {
  return <Code translate="no">{children}</Code>
}
