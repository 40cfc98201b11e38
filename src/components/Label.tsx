import { useStrings } from './strings.tsx'

/** A label and the colon of the language behind it, ready for what it is the label of. */
export function Label({ children }: { children: string }) {
  const { marks: { colon } } = useStrings()
  const sign = colon.trimEnd()
  return <><b>{children + sign}</b>{colon.slice(sign.length)}</>
}
