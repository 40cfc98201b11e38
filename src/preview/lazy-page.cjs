const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { dirname, join, relative, sep } = require('node:path')

// What a page is until somebody asks for it: nothing is compiled that nobody looks at.
const closed = 'export const isClosed = true\n'

/** A loader before those of MDX: they see a page once its mark, a file below `marks`, says that it is open. `root` is the repository. */
module.exports = (text) => text

module.exports.pitch = function () {
  const { root, marks } = this.getOptions()
  const mark = join(marks, relative(root, this.resourcePath))
  // The bundler cannot watch a file that is not there yet.
  if (!existsSync(mark)) {
    mkdirSync(dirname(mark), { recursive: true })
    writeFileSync(mark, 'closed')
  }
  this.addDependency(mark)
  if (readFileSync(mark, 'utf8') !== 'open') return closed
  for (const file of behind(relative(root, this.resourcePath).replaceAll(sep, '/'))) if (existsSync(join(root, file))) this.addDependency(join(root, file))
}

/** What else a translated page is made from (`textsBehind` in src/mdx/translation/on-disk.ts): its English page and its stamps. The bundler sees neither, as plugins read them. */
function behind(file) {
  const [, lang, path] = /^content\/translations\/([^/]+)\/(.+)$/.exec(file) ?? []
  return lang === undefined ? [] : [`content/${path}`, `content/translations/${lang}/stamps.json`]
}
