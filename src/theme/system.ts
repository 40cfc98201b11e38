import { createSystem, defaultBaseConfig, defineConfig } from '@chakra-ui/react'
import { globalCss } from './global.ts'
import { colors, fonts } from './tokens.ts'

/**
 * The Chakra system: our tokens on Chakra's bare configuration.
 * The ready-made `defaultSystem` is left out: its tokens alone are 48 kB of CSS. Recipes stand in `recipes/`.
 */
export const system = createSystem(
  defaultBaseConfig,
  defineConfig({
    preflight: false,
    cssVarsPrefix: 'c',
    cssVarsRoot: ':root',
    globalCss,
    theme: {
      tokens: { fonts },
      semanticTokens: { colors },
      breakpoints: { md: '44rem', lg: '64rem', xl: '84rem' },
    },
  }),
)
