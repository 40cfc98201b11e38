import { chakra } from '@chakra-ui/react'
import { Children, isValidElement, type ReactNode } from 'react'
import type { AlertVariant } from '../../mdx/alert-kinds.ts'
import { alert, alertTitle } from '../../theme/recipes/alert.ts'
import { useStrings } from '../strings.tsx'

const Box = chakra('div', alert)

/** The title of an alert. It is no heading: whoever walks a page by its headings looks for its parts. */
export const AlertTitle = chakra('div', alertTitle)

/** Title and words of an alert, as one. */
export function AlertContent({ children }: { children?: ReactNode }) {
  return children
}

/** The words of an alert. */
export function AlertDescription({ children }: { children?: ReactNode }) {
  return <div>{children}</div>
}

/** An emoji in place of an alert's sign. The word beside it says the same. */
export function AlertEmoji({ text }: { text: string }) {
  return <span aria-hidden="true">{text}</span>
}

/** A box that must not be missed. A sign and a word say of which kind it is; the colour only repeats it. */
export function Alert({ variant = 'info', centered = false, children }: { variant?: AlertVariant; centered?: boolean; children?: ReactNode }) {
  const all = Children.toArray(children)
  const isEmoji = (child: ReactNode) => isValidElement(child) && child.type === AlertEmoji
  return (
    <Box role="note" variant={variant} {...(centered ? { textAlign: 'center' } : {})}>
      <p>
        {all.find(isEmoji) ?? <i aria-hidden="true" />}
        <b>{useStrings().alerts[variant]}</b>
      </p>
      {all.filter((child) => !isEmoji(child))}
    </Box>
  )
}

/** An alert in one tag. */
export function InfoBanner({ title, emoji, isWarning = false, shouldCenter = false, children }: { title?: string; emoji?: string; isWarning?: boolean; shouldCenter?: boolean; children?: ReactNode }) {
  return (
    <Alert variant={isWarning ? 'warning' : 'info'} centered={shouldCenter}>
      {emoji ? <AlertEmoji text={emoji} /> : null}
      {title ? <AlertTitle>{title}</AlertTitle> : null}
      <AlertDescription>{children}</AlertDescription>
    </Alert>
  )
}
