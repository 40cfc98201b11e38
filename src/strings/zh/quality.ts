import { goals, leastChecked, shareOf } from '../../registry/quality.ts'
import type { Strings } from '../en.ts'
import { date, number, percent } from './format.ts'

const rounded = (share: number) => percent(Math.round(share * 1000) / 10)

export const quality: Strings['quality'] = {
  name: '我们的事实有多可靠',
  measure: '我们统计什么',
  scopes: { pools: '质押池', all: '全部产品' },
  facts: '事实',
  known: '已知',
  weaknesses: { secondHand: '二手', unknown: '未知（客户端占比除外）', unknownShares: '客户端占比未知', contradicted: '有矛盾', old: '超过 12 个月' },
  checked: '有机器可执行的核对',
  atLeast: `至少 ${rounded(leastChecked)}`,
  pinned: '固定的来源',
  share: ({ count, of }) => `${number(of)} 项中的 ${number(count)} 项（${rounded(shareOf({ count, of }))}）`,
  goal: (goal) => (goals[goal] === 0 ? '没有' : `最多 ${rounded(goals[goal])}`),
  day: (day) => `统计于${date(day)}。多个产品共有的事实只计一次。`,
  goals: `我们对质押池的目标：已知事实中二手的最多占 ${rounded(goals.secondHand)}，未知的最多占 ${rounded(goals.unknown)}（客户端占比除外）。不得有任何矛盾。全部事实中至少 ${rounded(leastChecked)} 须能由机器核对。`,
  order: '来源分四类。我们按以下顺序优先采用：',
  kinds: {
    contract: ['合约', '合约的代码或状态，任何人都能核对。'],
    project: ['项目', '项目自己发布的内容：白皮书、代码仓库、网站或投票。'],
    independent: ['独立', '项目之外自行核对过的人，例如审计方或研究者。'],
    register: ['名录', '转载它的另一份列表，例如以太坊网站的产品列表。'],
  },
  meanings: [
    '如果一条事实只有名录支持，它就是二手的。它可能是对的，但没有我们能指名的人核对过。它的页面会说明这一点。',
    '如果合约或项目的说法不同，而两者都不与我们一致，这条事实就是有矛盾的。',
    '核对指出机器要读取什么才能知道一条事实是否仍然成立：合约、仓库中的文本或网页。读取过的，事实会注明时间。',
    '如果来源仍能按原样读到，它就是固定的：它的地址指明了确切的版本，或有存档保留副本。其他任何页面都可能改变或消失。固定来源的数量只能增加。',
  ],
}
