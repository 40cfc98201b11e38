import { describe, expect, it } from 'vitest'
import { boughtPartOf } from '../../src/words/bought.ts'
import { hostsIn } from '../../src/words/hosts.ts'

const told = (text: string) => hostsIn(text).filter(({ real }) => real).map(({ host, mailbox, path }) => `${mailbox === undefined ? '' : `${mailbox}@`}${host}${path}`)

describe('hosts in words', () => {
  it.each([
    ['Stake at lido.fi now.', ['lido.fi']],
    ['Stake at lido.fi.', ['lido.fi']],
    ['Stake at lido.fi.Then wait.', ['lido.fi']],
    ['lido.fi.x.y and lido.fi.1.2.', ['lido.fi', 'lido.fi']],
    [`lido.fi${'.a'.repeat(60)}`, ['lido.fi']],
    ['(lido.fi), "stake.lido.fi"; LIDO.FI!', ['lido.fi', 'stake.lido.fi', 'lido.fi']],
    ['https://lido.fi:443/eth?a=b#c.', ['lido.fi/eth?a=b#c']],
    ['lido\u2024fi lido\uff0efi lido\u3002fi lido\uff61fi', ['lido.fi', 'lido.fi', 'lido.fi', 'lido.fi']],
    ['\uff4c\uff49\uff44\uff4f.fi \u{1d425}\u{1d422}\u{1d41d}\u{1d428}.fi \u24db\u24d8\u24d3\u24de.fi', ['lido.fi', 'lido.fi', 'lido.fi']],
    ['lid\u043e.fi', ['xn--lid-ued.fi']],
    ['support@lido.fi and a.b+c@lido.fi', ['support@lido.fi', 'a.b+c@lido.fi']],
    ['See github.com/lidofinance/docs.', ['github.com/lidofinance/docs']],
    ['either/lido.fi or -lido.fi-', ['lido.fi', 'lido.fi']],
    ['_lido.fi_', ['lido.fi']],
    ['foo.co.jp and README.md', ['foo.co.jp', 'readme.md']],
    // Endings in other letters than they are read as: Cyrillic, Turkish, with an accent, small capitals.
    ['lido.f\u0456 stakewise.i\u043e rocketpool.n\u0435t', ['lido.xn--f-fvb', 'stakewise.xn--i-1tb', 'rocketpool.xn--nt-nlc']],
    ['lido.f\u0131 lido.f\u00ed lido.c\u1d0fm', ['lido.xn--f-fka', 'lido.xn--f-jga', 'lido.xn--cm-y5r']],
    ['lido.\u0441\u043e', ['lido.xn--n1af']],
    // Words of scripts without spaces right beside them.
    ['2022年にethereum.orgに移る', ['ethereum.org']],
    ['公式サイトはethereum.orgです。ETHはlido．fiに', ['ethereum.org', 'lido.fi']],
    ['공식 사이트는ethereum.org에서', ['ethereum.org']],
    ['在stake.lido.fi/eth, 请访问lid0.fi。然后', ['stake.lido.fi/eth', 'lid0.fi']],
    ['وethereum.org', ['ethereum.org']],
    // One letter of such a script in the place of a plain one belongs to the host.
    ['r口cketpool.net lid口.fi 丨ido.fi 日本語.jp', ['xn--rcketpool-gj8o.net', 'xn--lid-0y3e.fi', 'xn--ido-958d.fi', 'xn--wgv71a119e.jp']],
    ['lido.fi\ua000 lido.fi\u0f60\u0f56 lido.fi\u3105 lido.fi\ua9b2', ['lido.fi', 'lido.fi', 'lido.fi', 'lido.fi']],
    ['lido.fi\u0a97\u0ac1 lido.fi\u0cae lido.fi\u12e8 lido.fi\u10e8\u10d8', ['lido.fi', 'lido.fi', 'lido.fi', 'lido.fi']],
    ['lido.fi\u3231 lido.fi\uff8a\uff9f lido.fi-\u3067', ['lido.fi', 'lido.fi', 'lido.fi']],
    // Marks of direction, as pages have them that are written from right to left.
    ['lido\u200f.fi lido.\u200efi li\u061cdo.fi \u200flid0.fi\u200f.', ['lido.fi', 'lido.fi', 'lido.fi', 'lid0.fi']],
    ['\u05d1\u200fethereum.org\u200f\u05e9\u05dc, \u0643\u0644\u0645\u0629\u200flido.fi/eth', ['ethereum.org', 'lido.fi/eth']],
    ['lido\u200f\uff0efi lid\u043e\u200f.fi', ['lido.fi', 'xn--lid-ued.fi']],
    ['pool.name(x) and lido.is (the page)', ['pool.name', 'lido.is']],
  ])('%s', (text, hosts) => expect(told(text)).toEqual(hosts))

  it.each(['e.g. this, i.e. that, etc.And so on', 'v1.2.3, 0.5, 10.000, 1.e', 'Node.js, pools.json, index.mdx, main.ts', 'at 5 p.m. on 1.November', '\u0441\u043e\u0440\u043e\u043a.\u041f\u043e \u0441\u043b\u043e\u0432\u043e.\u0422\u043e', 'd.Gr\u00f6\u00dfe 1.B\u00f6l\u00fcm', 'a..b ... .fi fi. .', ''])('none in %j', (text) => expect(told(text)).toEqual([]))

  it.each(['lido.f\u0456', 'lido.f\u0131', 'rocketpool.n\u0435t', 'stakewise.i\u043e', 'lido.f\u00ed', 'lid0.f\u0456', 'lido.c\u043em', 'lido.c\u1d0fm', 'lido.co\u043c', 'lido.\u0441\u043e', 'LIDO.F\u0406', 'lido.\u0192i', 'lido.c0m', 'lido.0rg', 'lido.\u1d0frg', 'lid\u00f6.c\u00f6m'])('with an ending that is drawn like one: %s', (host) => {
    expect(hostsIn(`Stake at ${host}.`).filter(({ real }) => real).map(({ shown }) => shown)).toEqual([host])
  })

  it.each(['\u0433.\u041c\u043e\u0441\u043a\u0432\u0430', '\u0425\u043e\u0440\u043e\u0448\u043e.\u0422\u043e', '\u0436\u0438\u0442\u044c.\u0421\u043e', 'z.B.', 'z.\u00dc.', 'config.toml', 'ethers.js', 'eth.syncing', '1.B\u00f6l\u00fcm', '2022年に', 'pool.name()', 'contract.call()', 'Fig.A0', 'eth.v0', 'beacon.v1', 'rc.s0', '1.0rc', '1.0eth', 'Gr\u00f6\u00dfe.H\u00f6he'])('not in words of other alphabets, nor in numbers of versions: %s', (text) => expect(told(text)).toEqual([]))

  it('say where they stand', () => {
    expect(hostsIn('At stake.lido.fi, yes').map(({ index, shown }) => [index, shown])).toEqual([[3, 'stake.lido.fi']])
    expect(hostsIn('At lido\uff0efi').map(({ index, shown }) => [index, shown])).toEqual([[3, 'lido\uff0efi']])
  })

  it('are found in a long text in one pass', () => {
    expect(told('www.a.'.repeat(19_000))).toEqual([])
    expect(hostsIn(`${'a-'.repeat(60_000)}lido.fi`)).toHaveLength(0)
    expect(hostsIn('lido.fi '.repeat(10_000))).toHaveLength(10_000)
  })
})

describe('what somebody can buy', () => {
  it.each([
    ['stake.lido.fi', 'lido.fi'],
    ['LIDO.fi', 'lido.fi'],
    ['a.foo.co.jp', 'foo.co.jp'],
    ['bar.co.jp', 'bar.co.jp'],
    ['a.b.com.br', 'b.com.br'],
    ['lido.github.io', 'lido.github.io'],
    ['other.github.io', 'other.github.io'],
    ['docs.lido.gitbook.io', 'lido.gitbook.io'],
    ['lido.medium.com', 'lido.medium.com'],
    ['medium.com', 'medium.com'],
    ['app.origin.eth.limo', 'origin.eth.limo'],
    ['github.io', 'github.io'],
    ['second.test', 'second.test'],
  ])('%s -> %s', (host, part) => expect(boughtPartOf(host)).toBe(part))
})
