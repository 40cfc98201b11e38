/** A colour for light and for dark pages; the browser picks by `color-scheme`, so there is one stylesheet. */
const pair = (light: string, dark: string) => ({ value: `light-dark(${light},${dark})` })

/** Colours. `coral` is for what stands out, and for what is not met. Text colours keep 7:1 on `paper`, `raised` and `wash` in both schemes. */
export const colors = {
  paper: pair('#fffdf8', '#0f191b'),
  raised: pair('#fff', '#162426'),
  wash: pair('#f3f1e6', '#172a2d'),
  line: pair('#dcd5c3', '#2c4144'),
  ink: pair('#14282b', '#e8efec'),
  soft: pair('#3d5155', '#b7c8c6'),
  water: pair('#075055', '#86d9d2'),
  coral: pair('#8c2f10', '#f6ae93'),
  met: pair('#0b5334', '#86dfb3'),
  partly: pair('#6b4300', '#f2ca7c'),
}

/**
 * Fonts of the machine only: nothing to load, and nothing moves when it has come. Headings have one design under the names it goes by,
 * on Apple's systems, Windows and Linux, then what other Linux machines have; on Android, "serif" is one font for all. Every font is named: `ui-serif` is known
 * to Safari alone, and "serif" means another font in each browser.
 */
export const fonts = {
  body: { value: 'system-ui, sans-serif' },
  display: { value: 'Palatino, "Palatino Linotype", P052, "Liberation Serif", serif' },
  mono: { value: 'ui-monospace, Consolas, monospace' },
}

/** Screens wide enough for two columns of text. */
export const medium = '@media (min-width: 44rem)'
/** Screens wide enough for the side column. */
export const large = '@media (min-width: 64rem)'
