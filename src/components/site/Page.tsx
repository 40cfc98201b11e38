import { chakra } from '@chakra-ui/react'
import type { StaticImageData } from 'next/image'
import type { ReactNode } from 'react'
import type { PageData } from '../../mdx/transforms/page-data.ts'
import { prose } from '../../theme/recipes/prose.ts'
import { shell } from '../../theme/recipes/page.ts'
import { SectionLinkWords } from '../mdx/Heading.tsx'
import { StateShapes } from '../staking/icons.tsx'
import { Aside, type SidebarItem } from './Aside.tsx'
import { Breadcrumbs, type PageLink } from './Breadcrumbs.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Hero } from './Hero.tsx'
import { Meta } from './Meta.tsx'
import { OtherWays } from './OtherWays.tsx'
import { PageEnd } from './PageEnd.tsx'
import { SkipLink } from './SkipLink.tsx'
import { Title } from './Title.tsx'

const Shell = chakra('div', shell)
const Prose = chakra('div', prose)

interface Props {
  file: string
  path: string
  page: PageData
  trail: PageLink[]
  sidebar: SidebarItem[]
  previous: PageLink | null
  next: PageLink | null
  updated: string | null
  image: StaticImageData | null
  darkImage: StaticImageData | null
  children: ReactNode
}

/** A content page: frame, title or hero, text, and what ends it. `template: staking` gets the hero and the other ways to stake. */
export function Page({ file, path, page, trail, sidebar, previous, next, updated, image, darkImage, children }: Props) {
  const { frontMatter, outline, uses } = page
  const isStaking = frontMatter.template === 'staking'
  return (
    <>
      <Meta path={path} title={frontMatter.title} description={frontMatter.description} lang={frontMatter.lang} image={image} />
      <SkipLink />
      <SectionLinkWords />
      {uses.StakingConsiderations || uses.StakingProductsCardGrid ? <StateShapes /> : null}
      <Header current={path} />
      <Shell>
        <Aside current={path} sidebar={sidebar} outline={outline.filter(({ depth }) => depth <= frontMatter.sidebarDepth + 1)} />
        <main id="site-content">
          <Breadcrumbs trail={trail} />
          {isStaking ? <Hero frontMatter={frontMatter} image={image} darkImage={darkImage} /> : <Title frontMatter={frontMatter} image={image} darkImage={darkImage} />}
          {isStaking ? <OtherWays current={path} /> : null}
          <Prose>{children}</Prose>
          <PageEnd file={file} updated={updated} previous={previous} next={next} />
        </main>
      </Shell>
      <Footer />
    </>
  )
}
