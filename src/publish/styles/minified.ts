import { transformSync } from 'esbuild'
import { browsers } from '../browsers.ts'
import { nested } from './nested.ts'

const known = new Map<string, string>()

/** Rules in as few letters as esbuild makes of them for `browsers`, those of a class within it. What follows one another can be shortened part by part. Asks esbuild once for each text. */
export function minified(css: string): string {
  const text = known.get(css) ?? nested(transformSync(css, { loader: 'css', minify: true, target: browsers, charset: 'utf8' }).code.trim())
  known.set(css, text)
  return text
}
