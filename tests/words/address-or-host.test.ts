import { expect, it } from 'vitest'
import { addressOrHostIn } from '../../src/words/address-or-host.ts'

it.each([
  'Twelve seconds, e.g. one slot.', 'That is, i.e. this.', 'From 1.5 to 2.5 ETH.', 'Version 1.2.3 of it.', 'Version 1.2.3.4.5 of it.', 'Section 1.2.3. Then more.', '1.2.3.4567', 'EIP-4844 and ERC-20.', 'One.Two', 'Node.js runs it.', 'and/or', 'Words … and words.', 'antidisestablishmentarianism', '', '0x', '12:30',
])('%j holds no address', (text) => expect(addressOrHostIn(text)).toBeUndefined())

it.each([
  ['Claim at claims.org now.', 'claims.org'],
  ['(claims.org)', 'claims.org'],
  ['Claim at claims.org.Then wait.', 'claims.org'],
  ['..claims.org', 'claims.org'],
  ['us@claims.org', 'claims.org'],
  ['claims。org', 'claims。org'],
  ['clаims.org', 'clаims.org'],
  ['claims.оrg', 'claims.оrg'],
  ['Claim at claims.cоm.', 'claims.cоm'],
  ['claims.fí', 'claims.fí'],
  ['a.b.c.d.claims.co.uk', 'a.b.c.d.claims.co.uk'],
  ['See https://claims', 'https://claims'],
  ['See ipfs://abc', 'ipfs://abc'],
  ['See www.claims', 'www.claims'],
  ['claims.eth', 'claims.eth'],
  ['0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'],
  ['ae7ab96520DE3A18E5e111B5EaAb095312D7fE84', 'ae7ab96520de3a18e5e111b5eaab095312d7fe84'],
  ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['10.0.0.1', '10.0.0.1'],
  ['Go to 127.0.0.1.', '127.0.0.1'],
  ['At 127.0.0.1. Then wait.', '127.0.0.1'],
  ['At 127.0.0.1.Then wait.', '127.0.0.1'],
  ['...127.0.0.1...', '127.0.0.1'],
  ['At １２７.0.0.１.', '127.0.0.1'],
  ['At 127\u30020\u30020\u30021', '127.0.0.1'],
  ['[::1]', '[::1]'],
])('%j holds %j', (text, address) => expect(addressOrHostIn(text)).toBe(address))
