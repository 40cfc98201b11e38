import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { idOfTerm, titleOfTerm } from '../../mdx/glossary.ts'
import type { TermSubject } from '../../mdx/vocabulary.ts'
import { glossaryTerm } from '../../theme/recipes/glossary.ts'
import { Heading } from './Heading.tsx'

const Entry = chakra('div', glossaryTerm)

/** A term of the glossary: its name as a heading that can be linked to, and what it means. `lang` where the name is in English on a page in another language. */
export function Term({ id, name, subject, lang, children }: { id?: string; name: string; also?: string; subject: TermSubject; lang?: 'en'; children?: ReactNode }) {
  return (
    <Entry data-subject={subject}>
      <Heading level={2} id={id ?? idOfTerm(name)} {...(lang ? { lang, dir: 'ltr' } : {})}>{titleOfTerm(name)}</Heading>
      <div>{children}</div>
    </Entry>
  )
}
