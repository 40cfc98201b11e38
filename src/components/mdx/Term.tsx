import type { ReactNode } from 'react'
import { idOfTerm } from '../../mdx/glossary.ts'
import { Heading } from './Heading.tsx'

/** A term of the glossary: its name as a heading that can be linked to, and what it means. */
export function Term({ name, children }: { name: string; also?: string; children?: ReactNode }) {
  return (
    <>
      <Heading level={2} id={idOfTerm(name)}>{name.slice(0, 1).toUpperCase() + name.slice(1)}</Heading>
      {children}
    </>
  )
}
