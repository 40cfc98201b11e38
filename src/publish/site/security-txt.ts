import { canonicalOf, site } from '../../site.ts'

/** Where to report a weakness (RFC 9116). It expires a year after the build (`today`, `YYYY-MM-DD`): an old one should not be trusted. */
export function securityTxt(today: string): string {
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28')
  return [
    `Contact: ${site.repository}/security/advisories/new`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonicalOf('/.well-known/security.txt')}`,
    `Policy: ${site.repository}/blob/${site.branch}/SECURITY.md`,
    '',
  ].join('\n')
}
