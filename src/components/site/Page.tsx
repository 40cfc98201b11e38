import { chakra } from '@chakra-ui/react'
import type { PagePicture } from '../../mdx/page-picture.ts'
import type { ReactNode } from 'react'
import type { PageData } from '../../mdx/transforms/page-data.ts'
import { prose } from '../../theme/recipes/prose.ts'
import type { PageLink } from './Breadcrumbs.tsx'
import { Frame, type Place } from './Frame.tsx'
import { Hero, type ProductList } from './Hero.tsx'
import { OtherWays } from './OtherWays.tsx'
import { PageEnd } from './PageEnd.tsx'
import { Title } from './Title.tsx'
import { TranslationNote } from './TranslationNote.tsx'

const Prose = chakra('div', prose)

/** What a content page is drawn from, besides its text. */
export interface PageParts extends Place {
  file: string
  page: PageData
  previous: PageLink | null
  next: PageLink | null
  related: PageLink[]
  updated: string | null
  image: PagePicture | null
  darkImage: PagePicture | null
}

interface Props extends PageParts {
  lists: readonly ProductList[]
  children: ReactNode
}

/** A content page: frame, title or hero, text, and what ends it. A page with a picture gets the hero; `template: staking` gets it too, and the other ways to stake. */
export function Page({ file, path, page, lang, langs, siteLangs, inEnglish, trail, sidebar, previous, next, related, updated, image, darkImage, lists, children }: Props) {
  const { frontMatter, outline, headInEnglish } = page
  const { title, description, sidebarDepth } = frontMatter
  const isStaking = frontMatter.template === 'staking'
  const Top = isStaking || image ? Hero : Title
  return (
    <Frame {...{ path, lang, langs, siteLangs, inEnglish, trail, sidebar, title, description }} outline={outline.filter(({ depth }) => depth <= sidebarDepth + 1)}>
      <Top frontMatter={frontMatter} {...(headInEnglish ? { inEnglish: true } : {})} image={image} darkImage={darkImage} first={trail.length < 2} lists={lists} />
      <TranslationNote reviewer={frontMatter.reviewer} />
      {isStaking ? <OtherWays current={path} /> : null}
      <Prose>{children}</Prose>
      <PageEnd {...{ file, updated, previous, next, related }} />
    </Frame>
  )
}
