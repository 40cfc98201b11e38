import { constants } from 'node:os'

/**
 * Ends this process when somebody asks it to (Ctrl-C, `kill`, a terminal that closes), as shells expect, with 128 and the number of
 * the signal. What has to be cleaned up is done by who listens for 'exit'.
 */
export function exitOnSignals(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      console.error(`Stopped by ${name}.`)
      process.exit(128 + constants.signals[name])
    })
  }
}
