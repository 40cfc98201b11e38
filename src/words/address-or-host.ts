import { accountsIn, shortenedAccountsIn } from './addresses.ts'
import { asAddress } from './fold.ts'
import { hostsIn } from './hosts.ts'

// What no list of endings tells: the numbers of a machine, and whatever has a scheme.
const others = /(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)|\[[0-9a-f:.]{0,40}:[0-9a-f:.]{0,40}\]|\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S{1,80}/i

/** The first address of an account, a machine or a host that a text names; nothing where it names none. */
export function addressOrHostIn(text: string): string | undefined {
  return accountsIn(text)[0] ?? shortenedAccountsIn(text)[0]?.shown ?? others.exec(asAddress(text))?.[0] ?? hostsIn(text).find(({ real }) => real)?.shown
}
