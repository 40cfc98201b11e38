import { testedDays, youngDays } from '../../attributes/battle-tested.ts'
import { mostOnOneClient } from '../../attributes/client-share.ts'
import { leastNoticeDays } from '../../attributes/control.ts'
import { validatorEth } from '../../attributes/economical.ts'
import { fewestClients } from '../../attributes/multi-client.ts'
import type { Strings } from '../en.ts'
import { controlReason } from './control.ts'
import { age, date, list, number, percent } from './format.ts'

const clientShare = (client: string) => ({
  question: `它自己的验证者是否运行多种${client}客户端？这样，一种客户端有漏洞，就只影响其中一部分。`,
  means: {
    met: `运行同一种客户端的最多占 ${percent(mostOnOneClient)}。`,
    notMet: `运行同一种客户端的超过 ${percent(mostOnOneClient)}。`,
    unknown: '没有找到注明日期的数字。',
  },
  reason: (share: number) => `它的验证者有 ${percent(share)} 运行其最常用的${client}客户端：${share <= mostOnOneClient ? '不超过' : '超过'} ${percent(mostOnOneClient)}。`,
})

const noAnswer = '我们没有找到答案。'

export const attributes: Strings['attributes'] = {
  openSource: {
    label: '开源',
    question: '任何人都能阅读、使用和复制关键代码吗？',
    means: { met: '全部可以。', partly: '部分可以。', notMet: '全都不可以。', unknown: noAnswer },
    reason: (open) => ({ all: '所有关键代码都已公开。', part: '部分关键代码已公开。', none: '关键代码没有公开。' })[open],
  },
  audited: {
    label: '经过审计',
    question: '是否有外部审计方发布过针对该产品自身代码的报告？',
    means: { met: '至少可以读到一份报告。', notMet: '没有。证书、扫描工具的结果和其他项目的审计都不算。', unknown: noAnswer },
    reason: ({ reports, newest, others }) =>
      reports === 0 ? `没有列出针对其自身代码的审计报告${others > 0 ? `；另有 ${number(others)} 份文件不算` : ''}。` : `列出 ${number(reports)} 份审计报告${newest ? `，最新一份日期为${date(newest)}` : '，未注明日期'}。`,
  },
  bugBounty: {
    label: '漏洞赏金',
    question: '是否有公开的赏金，奖励以安全方式上报漏洞的人？',
    means: { met: '有，正在进行。', partly: '曾经有，已经结束。', notMet: '没有。', unknown: noAnswer },
    reason: (bounty) => ({ active: '漏洞赏金正在进行。', ended: '曾有漏洞赏金，已经结束。', none: '没有覆盖它的漏洞赏金。' })[bounty],
  },
  battleTested: {
    label: '久经考验',
    question: '公众可以使用它有多久了？',
    means: { met: `超过 ${number(testedDays)} 天。`, partly: `超过 ${number(youngDays)} 天，最多 ${number(testedDays)} 天。`, notMet: `${number(youngDays)} 天或更短。`, unknown: '上线日期未知。' },
    reason: ({ launched, days, years, months }) => {
      if (days < 0) return `宣布将于${date(launched)}上线：尚未开放。`
      const verdict = days > testedDays ? '超过一年' : days > youngDays ? '超过半年，最多一年' : '半年或更短'
      return `${date(launched)}上线（${age({ years, months })}前）：${verdict}。`
    },
  },
  trustless: {
    label: '无需信任',
    question: '不必把你的 ETH 托付给个人或公司，它也能运作吗？',
    means: {
      met: '没有任何人或公司能拿走或冻结你的 ETH，或改变它的去向。',
      partly: `有人能做到，但持有人在此之前有 ${number(leastNoticeDays)} 天或更长时间退出。`,
      notMet: '有人能在持有人来得及退出之前做到。',
      unknown: '有一个起决定作用的部分未知。',
    },
    reason: (because) => {
      if (typeof because === 'object') return controlReason(because.findings)
      return because === 'yes' ? '其资料称，你不需要信任任何人来保管密钥或发放奖励。' : '你必须信任某人来保管密钥或发放奖励。'
    },
  },
  permissionless: {
    label: '无需许可',
    question: '不经许可、不开账户、不验证身份就能使用吗？',
    means: { met: '能。', notMet: '不能：需要许可。', unknown: noAnswer },
    reason: (permissionless) => (permissionless === 'yes' ? '你不需要许可、账户或身份验证。' : '你需要许可、账户或身份验证。'),
  },
  permissionlessNodes: {
    label: '节点无需许可',
    question: '任何人都能为该质押池运行节点吗？',
    means: { met: '能，全部质押都可以。', partly: '能，部分质押可以。', notMet: '不能：运营者须经挑选。', unknown: noAnswer },
    reason: ({ open, share }) => ({ all: '任何人都能为它运行节点。', part: `任何人都能为其中一部分运行节点：${share === null ? '占其质押的比例未知' : `占其质押的 ${percent(share)}`}。`, none: '只有被选中的运营者为它运行节点。' })[open],
  },
  executionDiversity: { label: '执行客户端多样性', ...clientShare('执行') },
  consensusDiversity: { label: '共识客户端多样性', ...clientShare('共识') },
  liquidityToken: {
    label: '流动性代币',
    question: '质押 ETH 后，你的钱包里是否会收到一种可以持有或转让的代币？',
    means: { met: '会。', notMet: '不会。', unknown: noAnswer },
    reason: (symbols) => (symbols.length > 0 ? `它发行 ${list(symbols)}。` : '它不发行代币。'),
  },
  selfCustody: {
    label: '自主保管',
    question: '控制你的 ETH 的验证者密钥由你保管吗？',
    means: { met: '是。', notMet: '否：由第三方持有。', unknown: noAnswer },
    reason: (selfCustody) => (selfCustody === 'yes' ? '控制你的 ETH 的密钥由你保管。' : '控制你的 ETH 的密钥由第三方持有。'),
  },
  multiClient: {
    label: '多种客户端',
    question: '你能选择并更换客户端吗？',
    means: { met: `能：至少 ${number(fewestClients)} 种执行客户端和 ${number(fewestClients)} 种共识客户端。`, notMet: '不能。', unknown: noAnswer },
    reason: (multiClient) => (multiClient === 'yes' ? `你可以从至少 ${number(fewestClients)} 种执行客户端和 ${number(fewestClients)} 种共识客户端中选择。` : '你不能选择客户端。'),
  },
  economical: {
    label: '门槛低',
    question: `自有不到 ${number(validatorEth)} ETH 也能运行验证者吗？`,
    means: { met: '能。', notMet: `不能：需要 ${number(validatorEth)} ETH 或更多。`, unknown: noAnswer },
    reason: (eth) => `你需要自有 ${number(eth)} ETH${eth < validatorEth ? `，少于 ${number(validatorEth)}` : ''}。`,
  },
}

export const states: Strings['states'] = { met: '符合', partly: '部分符合', notMet: '不符合', unknown: '未知' }
