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
    // One stylesheet a page, in the order of the page: layers would only add bytes (and an empty one, a broken rule).
    disableLayers: true,
    cssVarsPrefix: 'c',
    cssVarsRoot: ':root',
    globalCss,
    // Chakra's own sets a variable with each background, for components this site does not use.
    utilities: { background: { values: 'colors', transform: (value: string) => ({ background: value }) } },
    theme: {
      tokens: { fonts },
      semanticTokens: { colors },
    },
  }),
)
