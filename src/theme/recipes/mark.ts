import { defineRecipe } from '@chakra-ui/react'

/** The tile of a listing's mark, as large as the letters beside it ask for. */
export const mark = defineRecipe({
  base: { width: '3rem', height: '3rem', flex: 'none', background: 'wash', color: 'water', border: '1px solid {colors.line}', borderRadius: '0.7rem', fill: 'currentColor', font: '600 19px {fonts.display}' },
})
