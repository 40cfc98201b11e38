import bidiFactory from 'bidi-js'
import { clustersOf } from './clusters.ts'

const bidi = bidiFactory()

/** A part of a line that runs one way and is set in one font. */
export interface Run<Face> {
  text: string
  isRightToLeft: boolean
  face: Face
}

/**
 * A line in the parts it is set in, in the order in which they are seen from left to right (the Unicode Bidirectional Algorithm). `dir` is the
 * direction of its language; `faceOf` finds the font of each character as readers see it. What no font has is left out, and so are marks that only
 * say which way to read.
 */
export function runsOf<Face>(line: string, dir: 'ltr' | 'rtl', faceOf: (cluster: string, isRightToLeft: boolean) => Face | undefined): Run<Face>[] {
  const embedding = bidi.getEmbeddingLevels(line, dir)
  const runs: (Run<Face> & { level: number })[] = []
  /** The run of each place of the line. */
  const at: (Run<Face> | undefined)[] = []
  let index = 0
  for (const cluster of clustersOf(line)) {
    const place = index
    index += cluster.length
    const level = embedding.levels[place] ?? 0
    const isRightToLeft = level % 2 === 1
    const face = faceOf(cluster, isRightToLeft)
    if (face === undefined) continue
    const last = runs.at(-1)
    if (last?.level === level && last.face === face) last.text += cluster
    else runs.push({ text: cluster, isRightToLeft, face, level })
    at[place] = runs.at(-1)
  }
  const seen = new Set(bidi.getReorderedIndices(line, embedding).flatMap((index) => at[index] ?? []))
  return [...seen].map(({ text, isRightToLeft, face }) => ({ text, isRightToLeft, face }))
}
