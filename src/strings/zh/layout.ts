import type { Strings } from '../en.ts'
import { date } from './format.ts'

export const layout: Strings['layout'] = {
  skip: '跳到正文',
  sections: { '/staking': '质押', '/staking/pools': '质押池', '/client-diversity': '客户端多样性', '/contributing': '参与贡献' },
  search: '搜索',
  searchField: '搜索本站',
  searchWithoutScript: '搜索需要 JavaScript，这里已关闭。下面按首字母列出本站全部内容。',
  everything: '按首字母列出的全部内容',
  aside: '本页的相关内容',
  section: '本栏目',
  site: '网站',
  menu: '菜单',
  onThisPage: '本页内容',
  breadcrumbs: '当前位置',
  home: '首页',
  previous: '上一页',
  next: '下一页',
  neighbours: '上一页和下一页',
  related: '相关页面',
  edit: '编辑本页',
  updated: (day) => `文字最后更改于${date(day)}`,
  footer: '这里的内容都不是购买建议。质押可能让你损失 ETH。',
  about: { '/methodology': '我们怎样评判', '/glossary': '术语表', '/staking/removed': '不再收录', '/feed.xml': '变更订阅' },
  licence: '源代码和数据',
  otherWays: '其他质押方式',
  summary: '要点',
  table: (name) => `表格：${name}`,
  code: (words) => `代码：${words}`,
  notes: '来源',
  backToMark: (mark) => `返回引用处 ${mark}`,
  task: { done: '已完成', open: '待完成' },
}

export const notFound: Strings['notFound'] = {
  title: '没有这个页面',
  text: '地址可能输错了，或者页面已经移走。请试试下面的页面：',
}
