import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

const span = (from: string, until: string) => (from === until ? date(from) : `${date(from)}至${date(until)}`)

export const factHistory: Strings['factHistory'] = {
  title: '以前',
  titleOf: (about) => `本指南以前的说法：${about}`,
  said: (since) => (since === undefined ? '本指南以前说：' : `本指南自${date(since)}起这样说。在此之前说：`),
  more: (count) => `另有 ${number(count)} 个值，见本页的 JSON`,
  value: (value, from, until) => `${value}（${span(from, until)}）`,
  unknown: (until) => `未知（至${date(until)}）`,
  otherDetails: (value) => `${value}，细节不同`,
  missing: '本次构建缺少本页事实的历史。',
}

export const citation: Strings['citation'] = {
  title: '引用一条事实',
  how: '请完整复制一行。提交号指出写下该值的文件版本。',
  name: (product, fact) => `${product}，${fact}`,
  line: ({ name, value, asOf, site, commit, address }) => `${name}：${value}。截至${date(asOf)}。${site}，${commit === undefined ? '' : `提交号 ${commit}，`}${address}`,
}
