import { chakra } from '@chakra-ui/react'
import type { AttributeId } from '../../attributes/index.ts'
import { type State, states } from '../../attributes/verdict.ts'
import { stateIcon } from '../../theme/recipes/product.ts'

/** A line drawing for each attribute, on a grid of 24. */
const attributeDrawings: Record<AttributeId, string> = {
  openSource: 'M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5M13.5 5l-3 14',
  audited: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20.5 20.5M7.8 10.6l2 2 3.6-4',
  bugBounty: 'M8 11a4 4 0 0 1 8 0v4a4 4 0 0 1-8 0zM12 8v11M8 13H4M20 13h-4M8.5 17l-3 2.5M15.5 17l3 2.5M8.5 9 5.5 6.5M15.5 9l3-2.5',
  battleTested: 'M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5.5 8 5 8 8.5s-8 3-8 8.5M16 3.5c0 5.5-8 5-8 8.5s8 3 8 8.5',
  trustless: 'M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM8.8 11.8l2.3 2.3 4.2-4.6',
  permissionless: 'M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 6.8-1.2M12 14.8v2',
  permissionlessNodes: 'M12 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM5.5 15a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM18.5 15a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM10.8 8.2l-4 7M13.2 8.2l4 7M8 17.5h8',
  executionDiversity: 'M11 4.5a8 8 0 1 0 8.5 8.5H11zM14.5 3.5a7 7 0 0 1 6 6h-6z',
  consensusDiversity: 'M12 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM8 11.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM16 11.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  liquidityToken: 'M12 3.5c4 5 6.5 7.8 6.5 10.8a6.5 6.5 0 0 1-13 0c0-3 2.5-5.8 6.5-10.8zM9 14.5a3.2 3.2 0 0 0 3 3',
  selfCustody: 'M7.5 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11.5 12h9v3.5M17 12v2.5',
  multiClient: 'M12 3.5 3.5 8l8.5 4.5L20.5 8zM3.5 12l8.5 4.5 8.5-4.5M3.5 16l8.5 4.5 8.5-4.5',
  economical: 'M9.5 5.5c3.3 0 6 1 6 2.5s-2.7 2.5-6 2.5-6-1-6-2.5 2.7-2.5 6-2.5zM3.5 8v8c0 1.5 2.7 2.5 6 2.5M15.5 8v2M14.5 11.5c3.3 0 6 1 6 2.5s-2.7 2.5-6 2.5-6-1-6-2.5 2.7-2.5 6-2.5zM8.5 14v4c0 1.5 2.7 2.5 6 2.5s6-1 6-2.5v-4',
}

/** A shape for each state that can be told without colour: full disc, half disc, crossed square, open ring. */
const stateDrawings: Record<State, { fill?: string; line: string }> = {
  met: { fill: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm-1.2 11.8 5.6-6.2-1.5-1.3-4.2 4.7-1.9-1.9-1.4 1.4z', line: '' },
  partly: { fill: 'M8 1v14A7 7 0 0 1 8 1z', line: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z' },
  notMet: { line: 'M1.5 1.5h13v13h-13zM5 5l6 6M11 5l-6 6' },
  unknown: { line: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.9 6.2c.2-2.7 4.3-2.6 4.3 0 0 1.6-2.2 1.7-2.2 3.4M8 11.5v1' },
}

/** The line drawing of an attribute; the words beside it say the same. */
export function AttributeIcon({ id }: { id: AttributeId }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d={attributeDrawings[id]} />
    </svg>
  )
}

/** The shapes of the states, defined once a page and used by `StateIcon`. */
export function StateShapes() {
  return (
    <chakra.svg width="0" height="0" position="absolute" aria-hidden="true">
      {states.map((state) => (
        <symbol id={`site-${state}`} viewBox="0 0 16 16" key={state}>
          {stateDrawings[state].fill ? <path d={stateDrawings[state].fill} fill="currentColor" /> : null}
          {stateDrawings[state].line ? <path d={stateDrawings[state].line} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" /> : null}
        </symbol>
      ))}
    </chakra.svg>
  )
}

const Svg = chakra('svg', stateIcon)

/** The shape of a state; the word always stands beside it. */
export function StateIcon({ state }: { state: State }) {
  return (
    <Svg state={state} aria-hidden="true">
      <use href={`#site-${state}`} />
    </Svg>
  )
}
