import { chakra } from '@chakra-ui/react'
import type { PagePicture } from '../../mdx/page-picture.ts'
import type { FrontMatter } from '../../mdx/front-matter-schema.ts'
import type { Category } from '../../registry/categories.ts'
import { hero, heroPictureSizes } from '../../theme/recipes/hero.ts'
import { useStrings } from '../strings.tsx'
import { Picture } from './Picture.tsx'

const Block = chakra('header', hero)

/** A list of products: its category, how many there are, and where it stands. */
export interface ProductList {
  category: Category
  count: number
  href: string
}

interface Props {
  frontMatter: FrontMatter
  image: PagePicture | null
  darkImage: PagePicture | null
  /** Whether no breadcrumbs stand above it. */
  first: boolean
  /** The lists of products that the page holds or leads to, to go to in one step. */
  lists: readonly ProductList[]
  /** Whether its words are English on a page that is not. */
  inEnglish?: boolean
}

/** The top of a page about a way to stake, or of one with a picture: title, picture, and the points in short. */
export function Hero({ frontMatter: { title, description, emoji, alt, summaryPoints }, image, darkImage, first, lists, inEnglish }: Props) {
  const { layout, products } = useStrings()
  return (
    <Block {...(inEnglish ? { lang: 'en', dir: 'ltr' } : {})} {...(first ? { paddingBlockStart: '1.5rem' } : {})}>
      <div>
        <h1>
          {emoji ? <span aria-hidden="true">{emoji}</span> : null}
          {title}
        </h1>
        <p>{description}</p>
        {lists.map(({ category, count, href }) => <a href={href} key={category}>{products.toList(count, category)}</a>)}
      </div>
      {image ? <Picture image={image} darkImage={darkImage} alt={alt ?? ''} sizes={heroPictureSizes} /> : null}
      {summaryPoints ? (
        <ul aria-label={layout.summary}>
          {summaryPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
    </Block>
  )
}
