import { chakra } from '@chakra-ui/react'
import { letterOf } from '../../alphabet.ts'
import { termSubjects } from '../../mdx/vocabulary.ts'
import { hidingTerms, termIndex } from '../../theme/recipes/glossary.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

const Block = chakra('div', termIndex)

/** A term as an anchor on the page. */
export interface TermLink {
  id: string
  name: string
}

/** What stands above the terms of the glossary: letters to jump to, those without a term not as links, and subjects to narrow the terms down to, without script. */
export function TermIndex({ terms }: { terms: readonly TermLink[] }) {
  const { glossary: words } = useStrings()
  const { lang } = usePlace()
  const firsts = new Map<string, string>()
  for (const { id, name } of terms) {
    const letter = letterOf(name, lang)
    if (!firsts.has(letter)) firsts.set(letter, id)
  }
  const letters = [...new Set([...words.alphabet, ...firsts.keys()])]
  return (
    <Block css={hidingTerms(termSubjects)}>
      <nav aria-label={words.letters}>
        <ol>
          {letters.map((letter) => <li key={letter}>{firsts.has(letter) ? <a href={`#${firsts.get(letter)}`}>{letter}</a> : <span>{letter}</span>}</li>)}
        </ol>
      </nav>
      <fieldset>
        <legend>{words.show}</legend>
        <label><input type="radio" name="subject" value="" defaultChecked /> {words.all}</label>
        {termSubjects.map((subject) => <label key={subject}><input type="radio" name="subject" value={subject} /> {words.subjects[subject]}</label>)}
      </fieldset>
    </Block>
  )
}
