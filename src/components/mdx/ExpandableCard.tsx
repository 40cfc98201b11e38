import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { idOfTitle } from '../../mdx/anchors.ts'
import { expandableCard } from '../../theme/recipes/expandable-card.ts'

const Details = chakra('details', expandableCard)

/** A card that unfolds: its title, what is in it in a line, and the words. Its title is no link to itself, since a press unfolds it, and no heading: it may stand anywhere. */
export function ExpandableCard({ title, contentPreview, id, children }: { title: string; contentPreview?: string; id?: string; children?: ReactNode }) {
  return (
    <Details>
      <summary>
        <b id={id ?? idOfTitle(title)}>{title}</b>
        {contentPreview ? <span> {contentPreview}</span> : null}
      </summary>
      <div>{children}</div>
    </Details>
  )
}
