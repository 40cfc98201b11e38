import { describe, expect, it } from 'vitest'
import { basePathOf, originOf, portOf, repositoryOf } from '../src/settings.ts'

const standard = 'https://staking-field-guide.example'
const standardRepository = 'https://github.com/example/staking-field-guide'

/** What a function says when it throws; its value where it does not. */
function saidBy(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return (error as Error).message
  }
}

describe('SITE_ORIGIN', () => {
  const said = (value: string | undefined) => saidBy(() => originOf(value, standard))
  const wanted = 'expected https and the name of a host, without a path and without a slash at the end, such as "https://staking.example.org"'

  it.each([undefined, ''])('%j is the placeholder', (value) => expect(said(value)).toBe(standard))

  it.each(['https://staking.example.org', 'https://example.org:8443', 'https://xn--mnchen-3ya.de', 'https://a-b.c1.museum', 'https://intranet', standard])('%s is taken', (value) => expect(said(value)).toBe(value))

  it.each([
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/guide', 'https://example.org'],
    ['https://example.org?a=b', 'https://example.org'],
    ['https://example.org/#a', 'https://example.org'],
    ['http://example.org', 'https://example.org'],
    ['//example.org', 'https://example.org'],
    ['http://x', 'https://x'],
    ['HTTP://intranet:8080/guide', 'https://intranet:8080'],
    ['//x/', 'https://x'],
    ['example.org', 'https://example.org'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org'],
    ['https://example.org:443', 'https://example.org'],
    ['https://münchen.de', 'https://xn--mnchen-3ya.de'],
    [' https://example.org', 'https://example.org'],
    ['https://example.org ', 'https://example.org'],
    ['https://example.org\n', 'https://example.org'],
    ['https://exam\nple.org', 'https://example.org'],
    ['https:example.org', 'https://example.org'],
    ['https:\\\\example.org', 'https://example.org'],
  ])('%j is mended', (value, meant) => expect(said(value)).toBe(`Unexpected SITE_ORIGIN ${JSON.stringify(value)}, ${wanted}; write "${meant}".`))

  it.each([
    ' ', '"https://example.org"', "'https://example.org'", 'https://user@example.org', 'https://user:secret@example.org', 'https://', 'https', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd',
    'ftp://example.org', 'http://1.2.3.4', 'http://', 'http:///', 'http://user@x', 'http:x', 'x', 'https://1.2.3.4', 'https://127.1', 'https://0x7f000001', 'https://[::1]', 'https://example.org.', 'https://-a.org', 'https://a_b.org', "https://a'b.org", 'https://exa mple.org', 'https://example.org:99999', 'https://a..b',
    'https://ex"ample.org', 'https://<script>.org', `https://${'a'.repeat(64)}.org`, 'null', 'undefined',
  ])('%j is refused', (value) => expect(said(value)).toBe(`Unexpected SITE_ORIGIN ${JSON.stringify(value)}, ${wanted}; set it like that, or leave it out for "${standard}".`))

  it('a long one is cut', () => expect(said('x'.repeat(500))).toContain(`SITE_ORIGIN "${'x'.repeat(80)}…", expected`))
})

describe('BASE_PATH', () => {
  const said = (value: string | undefined) => saidBy(() => basePathOf(value))
  const wanted = 'expected one or more folders of letters, digits, ".", "_" and "-", each after a slash and none beginning with a dot or called "_next", such as "/guide"'

  it.each([undefined, ''])('%j is the root', (value) => expect(said(value)).toBe(''))

  it.each(['/guide', '/a/b-c/d_e', '/v1.2', '/Guide', '/my.repo', '/_site', '/-', '/_next-to'])('%s is taken', (value) => expect(said(value)).toBe(value))

  it.each([
    ['guide', '/guide'],
    ['/guide/', '/guide'],
    ['guide/', '/guide'],
    ['//guide', '/guide'],
    ['//evil.example', '/evil.example'],
    ['/a//b', '/a/b'],
    ['\\guide', '/guide'],
    ['/a\\b', '/a/b'],
    [' /guide', '/guide'],
    ['/guide\n', '/guide'],
  ])('%j is mended', (value, meant) => expect(said(value)).toBe(`Unexpected BASE_PATH ${JSON.stringify(value)}, ${wanted}; write "${meant}".`))

  it.each([
    '/', '//', ' ', '/a b', '/..', '/../a', '/a/..', '/.', '/./a', '/.git', '/a/.b', '/%2e%2e', '/%2e', '/a%20b', '/a?b', '/a#b', '/"a"', "/a'b", '/<a>', '/a;b', '/a&b', '/a:b', '/ä', '/日本', '/a\u200bb', '/a\tb', '/a\nb', '/$a', '/{a}', '/_next', '/a/_next',
    '/_next/static', 'https://example.org/guide', 'javascript:alert(1)', '/a*', '/~a', '/a@b', '/a+b', '/a,b', '/a(b)', '/a|b', '/a`b',
  ])('%j is refused', (value) => expect(said(value)).toBe(`Unexpected BASE_PATH ${JSON.stringify(value)}, ${wanted}; set it like that, or leave it out.`))
})

describe('SITE_REPOSITORY', () => {
  const said = (value: string | undefined) => saidBy(() => repositoryOf(value, standardRepository))
  const wanted = 'expected the address of a repository, with https and without a slash at the end, such as "https://github.com/owner/name"'

  it.each([undefined, ''])('%j is the placeholder', (value) => expect(said(value)).toBe(standardRepository))

  it.each(['https://github.com/a/b', 'https://github.com/a/b.c', 'https://git.example.org:8443/group/sub/name', standardRepository])('%s is taken', (value) => expect(said(value)).toBe(value))

  it.each([
    ['https://github.com/a/b/', 'https://github.com/a/b'],
    ['https://github.com/a/b?tab=readme', 'https://github.com/a/b'],
    ['https://github.com/a/b#readme', 'https://github.com/a/b'],
    ['http://github.com/a/b', 'https://github.com/a/b'],
    ['github.com/a/b', 'https://github.com/a/b'],
    ['HTTPS://GitHub.com/a/b', 'https://github.com/a/b'],
  ])('%j is mended', (value, meant) => expect(said(value)).toBe(`Unexpected SITE_REPOSITORY ${JSON.stringify(value)}, ${wanted}; write "${meant}".`))

  it.each([' ', 'a/b', 'https://github.com', 'https://github.com/', '/', 'git@github.com:a/b', 'ssh://git@github.com/a/b', 'https://user:token@github.com/a/b', 'javascript:alert(1)//', 'https://1.2.3.4/a', 'https://github.com/a"b/c', 'https://github.com/<a>/b', 'https://github.com/.a/b', 'https://github.com/a%2fb'])(
    '%j is refused', (value) => expect(said(value)).toBe(`Unexpected SITE_REPOSITORY ${JSON.stringify(value)}, ${wanted}; set it like that, or leave it out for "${standardRepository}".`))
})

describe('PORT', () => {
  it.each([[undefined, 4173], ['', 4173], ['0', 0], ['80', 80], ['65535', 65_535]])('%j is %i', (value, port) => expect(portOf(value, 4173)).toBe(port))

  it.each(['65536', '-1', '4173.5', '1e3', '0x50', ' 80', '80 ', 'http', 'NaN', '4173\n', '999999'])('%j is refused', (value) =>
    expect(saidBy(() => portOf(value, 4173))).toBe(`Unexpected PORT ${JSON.stringify(value)}, expected a number from 0 to 65535, such as "4173"; set it like that, or leave it out.`))
})
