import type { Custody, TokenKind } from '../../attributes/choice.ts'
import type { Strings } from '../en.ts'
import { number } from './format.ts'

const tokens: Record<TokenKind, string> = { none: '无', rebasing: '变基型', 'reward-bearing': '奖励累积型', 'two-token': '双代币型' }
const custodies: Record<Custody, string> = { yours: '由你保管', theirs: '由他人保管', trustless: '无需信任', trusted: '需要信任' }
const oneOf = <Value extends string>(words: Record<Value, string>) => (of: string) => words[of as Value]

export const choice: Strings['choice'] = {
  meet: { pools: '只显示符合以下条件的质押池', saas: '只显示符合以下条件的服务', nodeTools: '只显示符合以下条件的节点工具', keyGen: '只显示符合以下条件的密钥工具' },
  lists: {
    eth: { label: '我有', any: '任意数量', option: (of) => (of === '0' ? '低于所有最低金额' : `${number(Number(of))} ETH 或更多`) },
    token: { label: '代币', any: '任意', option: oneOf(tokens) },
    custody: { label: '保管', any: '任意', option: oneOf(custodies) },
  },
  of: (count) => ` 个（共 ${number(count)} 个）`,
  compare: '比较',
  compareOf: (name) => `比较 ${name}`,
  closed: '也显示已关闭的',
  side: '并排查看',
  others: '。要看全部，请取消勾选',
  none: '没有符合的。请撤销上面的某个选择。',
  reset: '全部显示',
}
