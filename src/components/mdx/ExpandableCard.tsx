import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { idOfTitle } from '../../mdx/anchors.ts'
import { expandableCard } from '../../theme/recipes/expandable-card.ts'

const Details = chakra('details', expandableCard)

/** A card that unfolds: its title, what is in it in a line, and the words. Its title is no link to itself: a press unfolds it. */
export function ExpandableCard({ title, contentPreview, id, children }: { title: string; contentPreview?: string; id?: string; children?: ReactNode }) {
  return (
    <Details>
      <summary>
        <h3 id={id ?? idOfTitle(title)}>{title}</h3>
        {contentPreview ? <span> {contentPreview}</span> : null}
      </summary>
      <div>{children}</div>
    </Details>
  )
}
