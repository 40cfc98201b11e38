import { chakra } from '@chakra-ui/react'
import type { StaticImageData } from 'next/image'
import type { FrontMatter } from '../../mdx/front-matter-schema.ts'
import { title as recipe, titlePictureSizes } from '../../theme/recipes/page.ts'
import { Picture } from './Picture.tsx'

const Block = chakra('header', recipe)

interface Props {
  frontMatter: FrontMatter
  image: StaticImageData | null
  darkImage: StaticImageData | null
}

/** The top of a plain page: title, first sentence, and the picture if there is one. */
export function Title({ frontMatter: { title, description, alt }, image, darkImage }: Props) {
  return (
    <Block>
      <h1>{title}</h1>
      <p>{description}</p>
      {image ? <Picture image={image} darkImage={darkImage} alt={alt ?? ''} sizes={titlePictureSizes} /> : null}
    </Block>
  )
}
