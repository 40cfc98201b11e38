import { colors, fonts } from '../../theme/tokens.ts'

/** Each variable of the design ("--c-colors-not-met") and its letter: the same on every page, so that scripts know them too. */
const letters = new Map(
  [...Object.keys(colors).map((name) => `colors-${name}`), ...Object.keys(fonts).map((name) => `fonts-${name}`)].map((name, index) => [
    `--c-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
    `--${String.fromCharCode(0x61 + index)}`,
  ]),
)

/** Gives each variable of the design a name of one letter, in the styles of a page or in a script that brings some. Other names stay as they are. */
export function shortVariables(text: string): string {
  return text.replace(/--c-[a-z-]+/g, (name) => letters.get(name) ?? name)
}
