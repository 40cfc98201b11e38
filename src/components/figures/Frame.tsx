import { chakra } from '@chakra-ui/react'
import { type ReactNode, useId } from 'react'
import type { Source } from '../../registry/source.ts'
import { drawing, figure } from '../../theme/recipes/figure.ts'
import { useForeign } from '../place.tsx'
import { useStrings } from '../strings.tsx'

const Plate = chakra('figure', figure)
const Svg = chakra('svg', drawing)

interface Cited {
  /** What stands before the link and after it; the date is in there. */
  before: string
  after: string
  source: Source
}

interface FrameProps {
  title: string
  /** How to read the drawing. */
  lead: string
  cited: Cited
  /** The same in words or as a table, folded away; none where the words stand beside the drawing. */
  words?: ReactNode
  children: ReactNode
}

/** What every figure stands in: its title, how to read it, where it is from and of when, and the same in words. */
export function Frame({ title, lead, cited, words, children }: FrameProps) {
  const { figures } = useStrings()
  const foreign = useForeign()
  return (
    <Plate>
      <figcaption>
        {/* Styles set them apart for eyes, spaces for whoever copies them. */}
        <b>{title}</b> {lead} <small>
          {cited.before}
          <a href={cited.source.url} {...foreign}>{cited.source.title}</a>
          {cited.after}
        </small>
      </figcaption>
      {children}
      {words ? (
        <details>
          <summary>{figures.inWords}</summary>
          {words}
        </details>
      ) : null}
    </Plate>
  )
}

/** The drawing of a figure. To a screen reader it is one picture of this name; what it says stands in words beside it. */
export function Drawing({ name, height, viewBox, children }: { name: string; height?: string; viewBox?: string; children: ReactNode }) {
  const id = useId()
  return (
    <Svg role="img" aria-labelledby={id} {...(height ? { height } : {})} {...(viewBox ? { viewBox } : {})}>
      {/* Not a title: a page has one, and browsers would show it as a tooltip over the whole drawing. */}
      <desc id={id}>{name}</desc>
      {children}
    </Svg>
  )
}

/** A length across the drawing. Two decimals are finer than any screen. */
export const across = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`

/** A length down the drawing. */
export const down = (em: number): string => `${Math.round(em * 100) / 100}em`
