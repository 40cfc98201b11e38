import { createHash } from 'node:crypto'
import { transformSync } from 'esbuild'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page whose rules stand beside one another instead of within one another, for a program that does not know the latter; its policy names the styles as they are then. */
export function withoutNesting(html: string): string {
  let page = html
  for (const [, css = ''] of html.matchAll(/<style>([^<]*)<\/style>/g)) {
    const flat = transformSync(css, { loader: 'css', minify: true, charset: 'utf8', supported: { nesting: false } }).code.trim()
    page = page.replace(`<style>${css}<`, () => `<style>${flat}<`).replaceAll(hashOf(css), () => hashOf(flat))
  }
  return page
}
