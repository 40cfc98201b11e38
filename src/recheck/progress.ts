/** What shows how far something has come. */
export interface Progress {
  show(done: number, of: number): void
  end(): void
}

const width = 24

/** A bar on a terminal, drawn anew in its line; nothing where no person looks. */
export function progressOn(stream: { isTTY?: boolean; write(text: string): unknown }): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show(done, of) {
      const full = of === 0 ? width : Math.floor((width * done) / of)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${of} read`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
