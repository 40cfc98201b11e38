/** Addresses by which nobody should get anything, as they are written into a request. `http://host` stands for the server itself. */
export const attacks: readonly string[] = [
  // Files around the site, and what is never published.
  '/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/%252e%252e/%252e%252e/etc/passwd', '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd', '//etc/passwd', '/etc/passwd',
  'http://host/../../../etc/passwd', '/staking/../../package.json', '/_next/static/../../../package.json', '/api/v1/..%2f..%2f..%2fpackage.json',
  '/..\\..\\package.json', '/..%5c..%5cpackage.json', '/staking/..;/..;/package.json', '/index.html\0.md', '/index.html%00.md',
  '/%00', '/\0', '/.git/config', '/.env', '/.htaccess', '/.export/index.html',
  // Redirects that would lead to another site.
  '//evil.example/', '//evil.example/..', '//evil.example/%2e%2e', '//evil.example/index.html', '//evil.example/../index.html',
  '//staking', '//staking/index.html', '/\\evil.example/index.html', '/\\evil.example/', '/%5cevil.example/index.html',
  '/%2f/evil.example/index.html', '/.//evil.example/index.html',
  // Headers of one's own, and what is no address.
  '/%0d%0aSet-Cookie:%20a=b', '/staking%0d%0aSet-Cookie:%20a=b', 'x', '*',
]
