import { fewestReporters, leastNoticeDays } from '../../attributes/control.ts'
import type { Strings } from '../en.ts'
import { everyHolder } from './control.ts'
import { number } from './format.ts'

const notice = `${number(leastNoticeDays)} 天`

export const trustless: Strings['trustless'] = {
  holder: '谁拥有它',
  outcome: '结果',
  parts: { change: '更改合约', pause: '停止提款或转账', take: '拿走或冻结代币', credentials: '决定取出的 ETH 去向', reports: '报告余额' },
  partsLead: '我们逐一考察对质押池的五种权力。停止存款的权力不会妨碍任何人退出，所以不计入。',
  rule: [
    ['无人。或仅由合约掌握，或由代码证明余额。', 'met'],
    [`投票，${notice}或更久之后生效，且持有人能在此之前退出。`, 'met'],
    ['投票，持有人可以将其推迟到自己退出之后。', 'met'],
    ['其他人或公司，延迟同样长，退出途径同样好。', 'partly'],
    [`报告余额的预言机，至少须有 ${number(fewestReporters)} 名成员同意。`, 'partly'],
    [`任何一方，其决定在不到 ${notice}内生效，或在持有人能退出之前生效。`, 'notMet'],
    [`报告余额的公司或单个账户，或只需不到 ${number(fewestReporters)} 方同意的预言机。`, 'notMet'],
    ['我们没能查到谁拥有它、多快生效、有哪些退出途径、需要多久，或须有多少报告者同意。', 'unknown'],
  ],
  inTime: '如果代币在市场上交易，持有人就能及时退出。如果有一种退出途径所需的时间不超过延迟，也能及时退出。没有说明最长时间的途径不算。',
  worst: '最差的权力决定结果。只要有一项不符合，该质押池就不符合，不管其他项有多少未知。否则，只要有一项未知，判定就是未知。',
  example: (name) => `对 ${name} 的权力`,
  verdict: (name, state) => `${name} 的结果：${state}。`,
  found: ({ part, by }) => {
    if (!by) return everyHolder(part === 'credentials' ? [{ who: 'contract' }] : part === 'reports' ? [{ who: 'code' }] : [])
    const { who, need, of } = by
    return everyHolder([part === 'reports' ? { who, need, of } : by])
  },
}
