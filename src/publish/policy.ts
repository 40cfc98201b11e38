import { createHash } from 'node:crypto'
import { drawAhead } from '../islands/draw-ahead.ts'
import { site } from '../site.ts'

/** What runs and what styles a page without being a file of its own: the texts of its `<script>` and `<style>` elements, each once. */
export interface Inline {
  scripts: readonly string[]
  styles: readonly string[]
}

/** What is inline in several pages, each text once. */
export function inlineOfAll(pages: readonly Inline[]): Inline {
  return { scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))], styles: [...new Set(pages.flatMap(({ styles }) => styles))] }
}

/**
 * The Content-Security-Policy under which these inline texts work and nothing else does: files of this site, no other
 * address, no script or style that was slipped in. WebAssembly is Pagefind's; `draw-ahead` is the one Trusted Types policy
 * (islands/instant.ts), whose rules are named by their hash as well.
 */
export function policyOf({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...scripts, drawAhead(site.basePath)].map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types draw-ahead',
  ].join(';')
}

/** What only a header can say. */
export const headerOnly = "frame-ancestors 'none'"

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
