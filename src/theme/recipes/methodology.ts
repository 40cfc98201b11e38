import { defineRecipe } from '@chakra-ui/react'
import { medium } from '../tokens.ts'
import { lineDrawing } from './line-drawing.ts'

/** How one attribute is judged. */
export const methodList = defineRecipe({
  base: {
    '&&': { borderBlockStart: '1px solid {colors.line}', paddingBlockStart: '1.25rem', color: 'ink', fontSize: '1rem' },
    '& > svg': { ...lineDrawing, float: 'inline-end', width: '2rem', height: '2rem', color: 'water' },
    '& dl': { paddingBlockStart: '0.75rem' },
    '& dt': { color: 'soft', paddingBlockStart: '0.35rem' },
    [medium]: {
      '& dl': { display: 'grid', gridTemplateColumns: '9rem minmax(0, 1fr)', gap: '0.35rem 1.25rem' },
      '& dt': { gridColumn: 1, paddingBlockStart: 0 },
      '& dd': { gridColumn: 2 },
    },
    '&&& p': { display: 'block' },
  },
})
