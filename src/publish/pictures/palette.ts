/** Colours by the name of their custom property: "--fish" -> "#c2532e". */
export type Palette = ReadonlyMap<string, string>

/** The custom properties of the first rule of `svg` that begins a line with exactly this selector. Throws where there is none. */
export function paletteOf(svg: string, selector: string): Palette {
  const start = svg.indexOf(`\n${selector}{`)
  if (start < 0) throw new Error(`Unexpected drawing without colours, expected a rule for "${selector}" in its <style>.`)
  const rule = svg.slice(start, svg.indexOf('}', start))
  const declarations = rule.slice(rule.indexOf('{') + 1).split(';').map((declaration) => declaration.split(':').map((part) => part.trim()))
  return new Map(declarations.flatMap(([name = '', value]) => (name.startsWith('--') && value ? [[name, value] as const] : [])))
}

/** The colours of a drawing by day, and by night: those of day, but for the ones that its rule for "svg.night" names. Throws where it has no such rule. */
export function palettesOf(svg: string): { day: Palette; night: Palette } {
  const day = paletteOf(svg, 'svg')
  return { day, night: new Map([...day, ...paletteOf(svg, 'svg.night')]) }
}

/** The drawing with each `var(--name)` replaced by its colour, which the library that renders it does not do. Throws where a colour is missing. */
export function painted(svg: string, colours: Palette): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`Unexpected var(${name}) in a drawing, expected one of its colours; add it to the rule for "svg".`)
    return colour
  })
}
