import { states } from '../../attributes/verdict.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const categories: Strings['categories'] = {
  pools: '接受少于 32 ETH 的存款，合在一起质押',
  saas: '为自备每个验证者所需 ETH 的人运行验证者',
  nodeTools: '帮助人们搭建或运行自己的节点',
  keyGen: '生成或保管验证者的密钥',
}

const counted = { met: '符合', partly: '部分符合', notMet: '不符合', unknown: '未知' }
const uses = { restaked: '再质押', lentOut: '部分用于别处', bridged: '跨链发行' } as const

export const products: Strings['products'] = {
  empty: { pools: '还没有收录质押池。', saas: '还没有收录质押服务。', nodeTools: '还没有收录节点工具。', keyGen: '还没有收录密钥工具。' },
  emptyHelp: '你可以推荐一个',
  listOf: { pools: '质押池', saas: '质押服务', nodeTools: '节点工具', keyGen: '密钥工具' },
  namesOf: { pools: '这里收录的质押池，A 到 Z', saas: '这里收录的质押服务，A 到 Z', nodeTools: '这里收录的节点工具，A 到 Z', keyGen: '这里收录的密钥工具，A 到 Z' },
  toList: (count, category) => `比较 ${number(count)} 个${{ pools: '质押池', saas: '服务', nodeTools: '节点工具', keyGen: '密钥工具' }[category]}`,
  name: '名称',
  // A zero-width space: where a name may break.
  column: (label) => label.replace(/(?<=^节点)(?=无需)|(?<=客户端)(?=多样性)/, '\u200b'),
  sum: (verdicts, besides) => [states.flatMap((state) => {
    const count = verdicts.filter((own) => own === state).length
    return count > 0 ? [`${number(count)} 项${counted[state]}`] : []
  }).join('、'), ...(besides.length > 0 ? [besides.map((key) => uses[key]).join('、')] : [])].join('。'),
  more: '更多',
  moreOf: (name) => `关于 ${name} 的更多内容`,
  fact: (label, value) => `${label}：${value}。`,
  address: (symbol) => `${symbol}：`,
  order: (day) => `符合评估项最多的在前（部分符合算一半），其次不符合最少的在前，再按名称。判定于${date(day)}。`,
  checked: (from, to) => {
    const [first, last] = [from, to].map((day) => day.slice(0, 4))
    return first === last ? `事实截至${last}年。` : `事实的日期：${first}年至${last}年。`
  },
  neverChecked: '还没有核对过任何事实。',
  noReason: '我们没有找到答案。',
  visit: (host) => `前往 ${host}`,
  report: '报告错误',
}
