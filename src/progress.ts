/** What shows how far something has come. */
export interface Progress {
  show(done: number, of: number): void
  end(): void
}

const width = 24

/**
 * A bar on a terminal, drawn anew in its line. Where no person looks it says nothing, or, with `lines`, a line for each tenth: a log that stands still for minutes looks
 * like a program that hangs. `words` says what is done.
 */
export function progressOn(stream: { isTTY?: boolean | undefined; write(text: string): unknown }, words = (done: number, of: number) => `${done} of ${of} read`, lines = false): Progress {
  if (!stream.isTTY) return lines ? inLines(stream, words) : { show: () => undefined, end: () => undefined }
  return {
    show(done, of) {
      const full = of === 0 ? width : Math.floor((width * done) / of)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${words(done, of)}`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}

// What is done in a moment needs no lines.
const fewest = 100

function inLines(stream: { write(text: string): unknown }, words: (done: number, of: number) => string): Progress {
  let tenth = 0
  return {
    show(done, of) {
      const now = of < fewest ? 0 : Math.floor((10 * done) / of)
      if (now > tenth) stream.write(`  ${words(done, of)}\n`)
      tenth = Math.max(tenth, now)
    },
    end: () => void (tenth = 0),
  }
}
