import { defineRecipe } from '@chakra-ui/react'
import { lineDrawing } from './line-drawing.ts'

/** How one attribute is judged. */
export const methodList = defineRecipe({
  base: {
    '&&': { borderBlockStart: '1px solid {colors.line}', paddingBlockStart: '1.25rem', color: 'ink', fontSize: '1rem' },
    '& > svg': { ...lineDrawing, float: 'inline-end', width: '2rem', height: '2rem', color: 'water' },
    '& dl': { display: 'grid', gridTemplateColumns: '7rem minmax(0, 1fr)', gap: '0.35rem 1.25rem', paddingBlockStart: '0.75rem' },
    '& dt': { display: 'flex', gap: '0.55rem', color: 'soft', gridColumn: 1 },
    '& dd': { gridColumn: 2 },
    '&&& p': { display: 'block' },
  },
})
