import type { AttributeId } from '../../attributes/index.ts'

/** A line drawing for each attribute, on a grid of 24. Drawn with few and whole numbers: they travel with every page that explains attributes. */
const attributeDrawings: Record<AttributeId, string> = {
  openSource: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
  audited: 'M4 10a6 6 0 1 1 12 0a6 6 0 1 1-12 0M15 15l5 5M7 10l2 2 4-4',
  bugBounty: 'M8 12a4 4 0 0 1 8 0v4a4 4 0 0 1-8 0zM3 13h18M9 8L5 4M15 8l4-4',
  battleTested: 'M6 4h12M6 20h12M8 4c0 8 8 8 8 16M16 4c0 8-8 8-8 16',
  trustless: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM8 12l3 3 5-5',
  permissionless: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6-1M12 15v2',
  permissionlessNodes: 'M9 3h6v6H9zM2 15h6v6H2zM16 15h6v6h-6zM12 9v3M5 15v-3h14v3',
  executionDiversity: 'M11 5a8 8 0 1 0 8 8h-8zM15 3a6 6 0 0 1 6 6h-6z',
  consensusDiversity: 'M4 12a5 5 0 1 1 10 0a5 5 0 1 1-10 0M10 12a5 5 0 1 1 10 0a5 5 0 1 1-10 0',
  liquidityToken: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
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
