import { asSeen } from '../words/fold.ts'
import { folded } from './lookalike.ts'

/** Words that many projects put beside their name, and that tell none from another. */
const beside = ['app', 'dao', 'defi', 'eth', 'ether', 'ethereum', 'finance', 'fi', 'foundation', 'io', 'labs', 'lab', 'liquid', 'network', 'official', 'org', 'pool', 'protocol', 'pro', 'stake', 'staked', 'staking', 'the', 'token', 'xyz']
const version = /^v?\d{1,2}$/

/**
 * A name as a hurried reader takes it in: without accents, signs and look-alike letters, without words such as "Finance" that
 * many names have. "Lido", "LÍDO", "Lid0" and "Lido Finance" are one; what consists of such words alone is kept whole.
 */
export function nameAsRead(name: string): string {
  const words = asSeen(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !beside.includes(word) && !version.test(word))
  return folded((telling.length > 0 ? telling : words).join(''))
}
