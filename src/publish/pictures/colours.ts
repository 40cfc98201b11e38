import { colors } from '../../theme/tokens.ts'

/** A colour of the design as it is on light pages: "#fffdf8". */
export function lightOf(name: keyof typeof colors): string {
  const [, light] = /^light-dark\((#[0-9a-f]{6}),/.exec(colors[name].value) ?? []
  if (!light) throw new Error(`Unexpected ${colors[name].value} for the colour ${name}, expected light-dark(#…, #…).`)
  return light
}
