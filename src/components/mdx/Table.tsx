import type { ComponentProps } from 'react'
import { useStrings } from '../strings.tsx'

/** A table that scrolls by itself, also by keyboard, where the screen is too narrow for it. */
export function Table(props: ComponentProps<'table'>) {
  return (
    <div className="t" role="group" aria-label={useStrings().layout.table} tabIndex={0}>
      <table {...props} />
    </div>
  )
}
