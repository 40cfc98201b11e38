import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedFolders } from '../../src/check/files.ts'
import { filesBelow, root } from '../files.ts'

/** All that is checked of this repository, by path in it. */
export const files: Readonly<Record<string, Buffer>> = Object.fromEntries(checkedFolders.flatMap((folder) => filesBelow(folder).map((file) => [`${folder}/${file}`, readFileSync(join(root, folder, file))] as const)))

/** The same with one language beside English, and of its products one: the others go the same way, and take as long. */
export const fewer: typeof files = Object.fromEntries(Object.entries(files).filter(([file]) => !/^content\/translations\/(?!es\/(?:products\/pools\/lido\.json$|(?!products\/)))/.test(file)))

/** Files with a mistake of each kind, also such as are seen only beside others. */
export const mistakes: Readonly<Record<string, string>> = {
  'content/mistakes/index.mdx': '---\ntitle: Mistakes\ndescription: A page with a mistake of each kind.\nsidebr: true\n---\n\n## Where to\n\nA space at the end \nand [a link](/staking/pols), 10 % of rewards.\n\n[An id](/staking/solo#solo-risk), [a row](/staking/pools#product-pools-lidu), [a fact](/staking/pools/lido#fact-fees), [a rule](/contributing/rules#rule-pages-tood), [no file](/faviconn.svg), [a host](https://lid0.fi/).\n',
  'content/unclosed.mdx': '---\ntitle: Unclosed\ndescription: A page with a tag that is open.\nsidebar: true\n---\n\nOne.\n\n<Card title="A">\nTwo.\n',
  'content/pictures.mdx': '---\ntitle: Pictures\ndescription: A page whose picture is none.\nimage: ../assets/none.png\nalt: Nothing.\n---\n\n[Words](/unclosed#one) and [others](#lost).\n',
  'content/staking.mdx': '---\ntitle: Staking\ndescription: A second page for one address.\n---\n\nWords.\n',
  'content/Odd Name.mdx': 'Words.\n',
  'content/products/pools/mistake.json': '{\n  "name": "Mistake",\n  "url": "https://mistake.test/",\n  "facts": {}\n}\n',
  'content/products/pools/broken.json': '{\n  "name": "Broken"\n  "url": "https://broken.test/"\n}\n',
  'content/products/saas.schema.json': '{\n  "title": "Another"\n}\n',
  'assets/none.png': `${'No picture, though it says so. '.repeat(4)}\n`,
  'public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <script>alert(1)</script>\n</svg>\n',
  'public/a.txt': 'One\ntwo\u200b\n',
  'public/b.txt': 'Go to lid0.fi for a prize.\n',
}
