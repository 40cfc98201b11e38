import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { eachHolder, everyHolder } from './control.ts'
import { date, either, list, number, percent } from './format.ts'
import { bearers, bond, eachWayOut, leavingWays } from './leaving.ts'

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? '是' : '否')
const extent = (value: 'all' | 'part' | 'none') => ({ all: '全部', part: '部分', none: '没有' })[value]

export const tokenKinds: Strings['tokenKinds'] = { rebasing: '变基型', 'reward-bearing': '奖励累积型', 'non-earning': '本身不产生收益' }
export const platformNames = { browser: '浏览器', wallet: '钱包', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' } as const
const exits = { pool: '向质押池赎回', market: '卖出代币', account: '使用该公司的账户' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return '由各运营者设定'
  if ('monthly' in value) return `每月 ${number(value.monthly)} ${value.currency}`
  return `${value.upTo ? '最高为' : ''}${value.of === 'rewards' ? '奖励' : '执行层奖励'}的 ${percent(value.percent)}`
}

export const facts: Strings['facts'] = {
  status: { label: '状态', value: (status) => ({ open: '开放', closing: '即将关闭', closed: '已关闭' })[status] },
  launch: { label: '上线日期', value: date },
  minimumEth: { label: '最低金额', value: (eth) => (eth === 0 ? '任意数量' : `${number(eth)} ETH 起`) },
  fee: { label: '费用', value: fee },
  tokens: { label: '代币', value: (tokens) => (tokens.length === 0 ? '无' : list(tokens.map(({ symbol }) => symbol))) },
  exits: { label: '取回 ETH 的方式', value: (ways) => either(ways.map((way) => exits[way])) },
  leaving: { label: '等待时间、限额和费用', value: leavingWays },
  openSource: { label: '公开源代码', value: extent },
  audits: { label: '外部报告', value: (reports) => (reports.length === 0 ? '无' : `${number(reports.length)} 份报告`) },
  bugBounty: { label: '漏洞赏金', value: (bounty) => ({ active: '进行中', ended: '已结束', none: '无' })[bounty] },
  trustless: { label: '无需信任个人或公司', value: yesNo },
  controlChange: { label: '谁能更改合约', value: everyHolder },
  controlPause: { label: '谁能停止存款、提款或转账', value: everyHolder },
  controlTake: { label: '谁能拿走或冻结你的代币', value: everyHolder },
  controlCredentials: { label: '谁决定取出的 ETH 去向', value: everyHolder },
  controlReports: { label: '谁报告余额', value: (reporter) => everyHolder([reporter]) },
  restaked: { label: '再质押', value: yesNo },
  lentOut: { label: '部分 ETH 借出或存放在别处', value: yesNo },
  bridged: { label: '通过跨链桥在其他链上发行', value: yesNo },
  lossOrder: { label: '谁先承担损失', value: bearers },
  permissionless: { label: '无需许可即可使用', value: yesNo },
  permissionlessNodes: { label: '任何人可运行节点的质押', value: extent },
  permissionlessStakeShare: { label: '无需许可运行的质押占比', value: percent },
  nodeBond: { label: '为它运行节点所需', value: bond },
  executionClientShare: { label: '使用最常用执行客户端的验证者', value: percent },
  consensusClientShare: { label: '使用最常用共识客户端的验证者', value: percent },
  selfCustody: { label: '控制你的 ETH 的密钥由你保管', value: yesNo },
  multiClient: { label: '可以选择客户端', value: yesNo },
  platforms: { label: '使用环境', value: (names) => list(names.map((name) => platformNames[name])) },
}

export const factMeanings: Strings['factMeanings'] = {
  status: '是否接受新用户。开放：现在接受。即将关闭：到某个确定的日期为止，或只接受部分用户。已关闭：不再接受。',
  launch: '公众可以使用它的第一天。',
  minimumEth: '自己最少要存入多少 ETH。0 表示任意数量。',
  fee: '服务方留取的部分。',
  tokens: '目前为质押的 ETH 发行的代币；没有则为空列表。不含旧代币。',
  exits: '取回 ETH 的方式。向质押池赎回：由合约为代币或份额付款，立即或等待之后。卖出代币：代币可以在市场上卖出。账户：通过该公司的账户。',
  leaving: '每种退出方式的具体数字，以合约或项目文档写明的为准：等待时间、限额、费用，以及什么会使其延长或停止。',
  openSource: '关键代码有多少公开并可自由使用。',
  audits: '外部人员的报告，最新的在前；没有则为空列表。',
  bugBounty: '是否有公开的赏金奖励负责任地报告漏洞的人。',
  trustless: '是：保管密钥或分发奖励都不需要信任任何个人或公司。',
  controlChange: '谁能更改合约，延迟多久生效；没有人能则为空列表。',
  controlPause: '谁能停止存款、退出或转账，延迟多久生效；没有人能则为空列表。',
  controlTake: '谁能用专门的功能拿走或冻结持有人的代币；没有人能则为空列表。',
  controlCredentials: '谁掌握提款凭证：验证者的 ETH 付到哪里。',
  controlReports: '谁报告决定代币价值的余额。代码：余额在链上得到证明。',
  restaked: '是：质押的 ETH 同时为其他协议提供安全保障，并可能按其规则损失。',
  lentOut: '是：部分 ETH 借出或存放在别处。附注说明在哪里。',
  bridged: '是：项目自己通过跨链桥在其他链上发行该代币。附注说明是哪些链。',
  lossOrder: '验证者受惩罚时谁先承担损失，按顺序列出，已知的注明金额。',
  permissionless: '是：无需许可、账户或身份验证即可使用。',
  permissionlessNodes: '质押池有多大一部分，任何人无需许可就能为其运行节点。',
  permissionlessStakeShare: '由无需许可即可加入的运营者运行的质押，占全部质押的百分比。只在任何人都能为质押池的一部分运行节点时填写。',
  nodeBond: '节点运营者须投入什么。只在任何人都能为质押池或其一部分运行节点时填写。',
  executionClientShare: '该服务自己的验证者中，使用其最常用执行客户端的百分比。',
  consensusClientShare: '该服务自己的验证者中，使用其最常用共识客户端的百分比。',
  selfCustody: '是：控制 ETH 的验证者密钥由用户自己保管。',
  multiClient: '是：至少有两种执行客户端和两种共识客户端可选。',
  platforms: '它在哪里运行。',
}

export const auditKinds: Strings['auditKinds'] = { 'code-audit': '对其自身代码的审计', certificate: '证书', 'static-analysis': '扫描工具的结果', 'other-project': '对其他项目代码的审计' }

export const factInWords: Strings['factInWords'] = (key, fact, unknown) => ('asOf' in fact ? (facts[key].value as (value: unknown) => string)(fact.value) : unknown)

const items = { leaving: eachWayOut, controlChange: eachHolder, controlPause: eachHolder, controlTake: eachHolder, controlCredentials: eachHolder } as Record<string, ((value: unknown) => [string, string][]) | undefined>

export const factItems: Strings['factItems'] = (key, fact) => ('asOf' in fact ? (items[key]?.(fact.value) ?? []) : [])
