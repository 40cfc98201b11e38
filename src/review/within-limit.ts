/** Lines of Markdown as one text of at most so many bytes. Of a longer one, a last line says how many were left out, and which command tells them. */
export function withinLimit(lines: readonly string[], bytesAtMost: number, command: string): string {
  const kept: string[] = []
  let bytes = 0
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1
    if (bytes > bytesAtMost) return `${kept.join('\n')}\n\n${lines.length - kept.length} ${lines.length - kept.length === 1 ? 'line' : 'lines'} left out: run \`${command}\` to read all.\n`
    kept.push(line)
  }
  return `${kept.join('\n')}\n`
}
