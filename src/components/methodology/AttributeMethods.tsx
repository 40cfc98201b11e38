import { chakra } from '@chakra-ui/react'
import { Fragment } from 'react'
import { methods } from '../../attributes/methods.ts'
import { type State, states } from '../../attributes/verdict.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { methodList } from '../../theme/recipes/methodology.ts'
import { Heading } from '../mdx/Heading.tsx'
import { AttributeIcon } from '../staking/icons.tsx'
import { useStrings } from '../strings.tsx'

const Section = chakra('section', methodList)

/** How each attribute is judged, drawn from the attributes themselves: what it asks, of whom, which facts decide it, and where each state begins. */
export function AttributeMethods() {
  const strings = useStrings()
  const words = strings.methodology
  return (
    <>
      {methods().map(({ id, categories, facts }) => {
        const { label, question, means } = strings.attributes[id]
        return (
          <Section key={id} aria-labelledby={`attribute-${id}`}>
            <AttributeIcon id={id} />
            <Heading level={3} id={`attribute-${id}`}>{label}</Heading>
            <p>{question}</p>
            <dl>
              <dt>{words.appliesTo}</dt>
              <dd>{strings.list(categories.map((category) => words.categories[category]))}</dd>
              <dt>{words.decidedBy}</dt>
              {facts.map((key) => (
                <dd key={key}>
                  <b>{strings.facts[key as FactKey].label}</b>{strings.marks.stop + strings.marks.between + strings.factMeanings[key as FactKey]}
                </dd>
              ))}
              {states.filter((state) => state in means).map((state) => (
                <Fragment key={state}>
                  <dt className={state}>{strings.states[state]}</dt>
                  <dd>{(means as Partial<Record<State, string>>)[state]}</dd>
                </Fragment>
              ))}
            </dl>
          </Section>
        )
      })}
    </>
  )
}
