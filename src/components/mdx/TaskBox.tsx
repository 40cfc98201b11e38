import type { ComponentProps } from 'react'
import { useStrings } from '../strings.tsx'

/** The box of an item of what is to be done. It cannot be changed, and its name says what it shows. */
export function TaskBox(props: ComponentProps<'input'>) {
  const { done, open } = useStrings().layout.task
  return <input {...props} aria-label={props.checked ? done : open} />
}
