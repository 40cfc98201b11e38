import { across, down } from './Frame.tsx'

/** The part of a unit that stays free behind its block. */
export const gap = 0.14

interface Props {
  /** Where the row of blocks begins and how many units it is long; `whole` units fill the drawing. */
  from?: number
  length: number
  whole: number
  /** The middle of the row and its height, in em. */
  y: number
  height: number
  /** What the figure is about stands out (`x`) or back (`s`). */
  className?: 'x' | 's'
}

/** A row of blocks, one for each unit; the last is as wide as what is left. */
export function Blocks({ from = 0, length, whole, y, height, className }: Props) {
  if (length <= 0) return null
  return <line className={className} x1={across(from, whole)} x2={across(from + length, whole)} y1={down(y)} y2={down(y)} strokeWidth={down(height)} pathLength={Math.round(length * 1000) / 1000} strokeDasharray={`${1 - gap} ${gap}`} />
}
