import { chakra } from '@chakra-ui/react'
import type { FrontMatter } from '../../mdx/front-matter-schema.ts'
import { title as recipe } from '../../theme/recipes/page.ts'

const Block = chakra('header', recipe)

/** The top of a plain page: title and first sentence. */
export function Title({ frontMatter: { title, description }, inEnglish }: { frontMatter: FrontMatter; inEnglish?: boolean }) {
  return (
    <Block {...(inEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
      <h1>{title}</h1>
      <p>{description}</p>
    </Block>
  )
}
