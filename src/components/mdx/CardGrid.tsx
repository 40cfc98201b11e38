import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { idOfTitle } from '../../mdx/anchors.ts'
import { card, cardGrid } from '../../theme/recipes/cards.ts'
import { Emoji } from './Emoji.tsx'
import { Heading } from './Heading.tsx'

const Grid = chakra('div', cardGrid)
const Article = chakra('article', card)

/** Cards side by side. */
export function CardGrid({ children }: { children?: ReactNode }) {
  return <Grid data-wide="">{children}</Grid>
}

/** One card: emoji, title, and a few sentences as children or as `description`. A translated one is given the `id` of the English. */
export function Card({ id, title, emoji, description, children }: { id?: string; title: string; emoji?: string; description?: string; children?: ReactNode }) {
  return (
    <Article>
      {emoji ? <span aria-hidden="true">{emoji}</span> : null}
      <Heading level={3} id={id ?? idOfTitle(title)}>{title}</Heading>
      {description ? <p>{description}</p> : null}
      {children}
    </Article>
  )
}
