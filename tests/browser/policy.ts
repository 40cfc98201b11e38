import { createHash } from 'node:crypto'
import { drawAhead } from '../../src/islands/draw-ahead.ts'
import { bytesOf } from '../out/built.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const textsOf = (html: string, tag: 'script' | 'style') => [...html.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map((match) => match[1] ?? '')

/** The strictest policy under which built pages (`files`) can be shown: nothing inline but what stands in them, nothing from elsewhere. */
export function strictPolicy(files: readonly string[]): string {
  const html = files.map((file) => bytesOf(file).toString('utf8')).join('')
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set([...textsOf(html, 'script'), drawAhead('')])].map(hashOf).join(' ')}`,
    `style-src ${[...new Set(textsOf(html, 'style'))].map(hashOf).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types draw-ahead',
  ].join('; ')
}
