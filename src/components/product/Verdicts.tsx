import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import { sentenceOf } from '../../strings/reason.ts'
import { verdictList } from '../../theme/recipes/product-page.ts'
import { Dated } from '../staking/Dated.tsx'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

const List = chakra('ul', verdictList)

/** Every verdict: attribute, state in shape and word, and the reason, which names the data that decided it. */
export function Verdicts({ listing: { verdicts }, today }: { listing: Judged; today: string }) {
  const strings = useStrings()
  return (
    <List>
      {verdicts.map((verdict) => (
        <li className={verdict.state} id={`verdict-${verdict.id}`} key={verdict.id}>
          <Link to={`/methodology#attribute-${verdict.id}`}>{strings.attributes[verdict.id].label}</Link>{strings.marks.colon}<b><Dated asOf={verdict.asOf} secondHand={verdict.secondHand} today={today}>{strings.states[verdict.state]}</Dated>{strings.marks.stop}</b>{strings.marks.between}{sentenceOf(strings, verdict)}{verdict.note ? <>{strings.marks.between}<ProductText text={verdict.note} /></> : null}
        </li>
      ))}
    </List>
  )
}
