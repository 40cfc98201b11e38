import { chakra } from '@chakra-ui/react'
import type { AttributeId } from '../../attributes/index.ts'
import { type State, states } from '../../attributes/verdict.ts'
import { considerations } from '../../theme/recipes/cards.ts'
import { Label } from '../Label.tsx'
import { useStrings } from '../strings.tsx'
import { AttributeIcon } from './icons.tsx'

const List = chakra('ul', considerations)

/** What each attribute means: the question it answers, and in words what each of its states says, with the thresholds. */
export function Considerations({ attributes }: { attributes: readonly AttributeId[] }) {
  const strings = useStrings()
  return (
    <List data-wide="" aria-label={strings.considerations.caption}>
      {attributes.map((id) => {
        const { label, question, means } = strings.attributes[id]
        return (
          <li key={id}>
            <AttributeIcon id={id} />
            <p>
              <b>{label}</b> {question}
            </p>
            <ul>
              {states.filter((state) => state in means).map((state) => (
                <li className={state} key={state}>
                  <Label>{strings.states[state]}</Label>{(means as Partial<Record<State, string>>)[state]}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </List>
  )
}
