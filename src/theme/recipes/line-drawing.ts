/** How attributes and states are drawn: lines in the colour of the words around them. */
export const lineDrawing = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
