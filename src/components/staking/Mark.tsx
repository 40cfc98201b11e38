import { chakra } from '@chakra-ui/react'
import { mark } from '../../theme/recipes/mark.ts'
import { monogramsOf } from './monograms.ts'

const Tile = chakra('svg', mark)

/** The mark of a listing: letters on a tile, which tell it from the others of its category, whose names `among` are. Its own name always stands beside it. */
export function Mark({ listing: { name }, among }: { listing: { name: string }; among: readonly string[] }) {
  return (
    <Tile viewBox="0 0 48 48" aria-hidden="true">
      <text x="24" y="24" textAnchor="middle" dominantBaseline="central">{monogramsOf([...among, name]).get(name)}</text>
    </Tile>
  )
}
