import type { AttributeId } from '../../attributes/index.ts'

/** A line drawing for each attribute, on a grid of 24. Drawn with few and whole numbers: they travel with every page that explains attributes. */
const attributeDrawings: Record<AttributeId, string> = {
  openSource: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
  audited: 'M4 10a6 6 0 1 1 12 0a6 6 0 1 1-12 0M15 15l5 5',
  bugBounty: 'M8 9h8v7a4 4 0 0 1-8 0zM3 13h18M9 9L5 4M15 9l4-5',
  battleTested: 'M6 4h12L6 20h12z',
  trustless: 'M5 5h14v6q0 6-7 10q-7-4-7-10z',
  permissionless: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6-1M12 15v2',
  permissionlessNodes: 'M4 4h16v6H4zM4 14h16v6H4zM8 7h1M8 17h1',
  executionDiversity: 'M12 4a8 8 0 1 0 8 8h-8zM15 4a5 5 0 0 1 5 5h-5z',
  consensusDiversity: 'M4 12a5 5 0 1 1 10 0a5 5 0 1 1-10 0M10 12a5 5 0 1 1 10 0a5 5 0 1 1-10 0',
  liquidityToken: 'M12 3l5 8a6 6 0 1 1-10 0z',
  selfCustody: 'M4 12a4 4 0 1 1 8 0a4 4 0 1 1-8 0M12 12h8v3M17 12v2',
  multiClient: 'M12 4l8 4-8 4-8-4zM4 12l8 4 8-4M4 16l8 4 8-4',
  economical: 'M4 7a5 2 0 1 1 10 0a5 2 0 1 1-10 0M4 7v9c0 2 3 2 5 2M10 13a5 2 0 1 1 10 0a5 2 0 1 1-10 0M10 13v5c0 3 10 3 10 0v-5',
}

/** The line drawing of an attribute; the words beside it say the same. */
export function AttributeIcon({ id }: { id: AttributeId }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={attributeDrawings[id]} />
    </svg>
  )
}
