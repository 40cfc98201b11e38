import type { NamedList } from '../../registry/token-lists.ts'
import type { Strings } from '../en.ts'
import { date, list, number } from './format.ts'
import { character, description, kinds, when } from './product-says.ts'

const listInWords = ({ name, date: day }: NamedList) => `${name}（${date(day)}）`
const confirmedIn = { text: '来自公开仓库', page: '来自网页' } as const
const sources = (count: number) => `${number(count)} 个来源`
const since = (day: string) => `截至${date(day)}`

export const productPage: Strings['productPage'] = {
  description,
  character,
  title: (name, category) => `${name}：${kinds[category]}`,
  dates: (oldest, newest) => (oldest === newest ? `所有事实截至${date(newest)}` : `最新的事实：${date(newest)}。最早的：${date(oldest)}`),
  neverChecked: '还没有核对过任何事实',
  removedTitle: '不再收录',
  removed: (day) => ({ before: when(day), after: '以下是当时所知的情况。' }),
  allVerdicts: '全部判定一览',
  verdicts: '各评估项的判定',
  judged: (day) => `根据下面的事实于${date(day)}判定。`,
  method: '我们怎样评判',
  facts: '事实',
  groups: { status: '开放或关闭', cost: '成本', control: '控制权', safety: '安全', leaving: '退出', using: '使用' },
  asOf: since,
  asOfYear: (year) => `截至${year}年`,
  age: (months, atMost) => (months === 0 ? '不到一个月前' : `${atMost ? '最多 ' : ''}${number(months)} 个月前`),
  checked: (age) => `${age}核对`,
  confirmed: ({ from, on, block }) => (from === 'contract' ? `${date(on)}在区块 ${number(block ?? 0)} 从合约读取` : `${date(on)}再次读取，${confirmedIn[from]}`),
  sourceKinds: { contract: '合约', project: '项目自身', independent: '独立来源', register: '转载的列表' },
  copyKept: (day) => `${date(day)}留存的副本`,
  copyOf: (title, day) => `${date(day)}留存的副本：${title}`,
  saysOtherwise: (value) => `说法不同：${value}`,
  leaving: { closed: (day) => `${since(day)}。`, closing: (day) => `${since(day)}。` },
  sources,
  sourcesOf: (count, about) => `${sources(count)}：${about}`,
  token: (name, symbol) => `${name}（${symbol}）`,
  contract: '合约地址',
  explorer: '在 Etherscan 上查看',
  compare: '发送任何东西之前，请把地址与项目自己的文档核对。',
  tokenLists: {
    count: (count) => (count === 0 ? '我们比对的独立代币列表中都没有这个地址。它来自这条事实的来源。' : `在 ${number(count)} 份独立代币列表中`),
    named: (count, lists) => `${count}：${list(lists.map(listInWords))}。`,
    list: listInWords,
  },
  compareAddress: {
    name: (symbol) => `比对地址：${symbol}`,
    label: (symbol) => `从别处得到了 ${symbol} 的地址？粘贴到这里比对`,
    expected: '将与这里显示的地址比对。',
    same: '是同一个地址。',
    other: '不是同一个。弄清原因之前不要向它发送任何东西。',
  },
  undated: '无日期',
  olderReports: (count) => `${number(count)} 份更早的报告`,
  unknown: '我们不知道的',
  unknownWords: (labels) => `以下各项我们没有找到答案，或没有找到注明日期的来源：${list(labels)}。`,
  nothingUnknown: '没有：我们问的每一项都找到了答案。',
  unknownHelp: '你知道更多吗？请告诉我们',
  changes: '何时有何变化',
  noChanges: '还没有记录变化。',
  report: '报告错误',
  edit: '编辑此文件',
  data: '本页的 JSON',
  feed: '订阅变化',
  feedOf: (name) => `变化：${name}`,
  visit: (host) => `前往 ${host}`,
  others: { pools: '其他质押池', saas: '其他服务', nodeTools: '其他节点工具', keyGen: '其他密钥工具' },
}

export const removedList: Strings['removedList'] = { kinds, when, none: '还没有移除任何产品。' }
