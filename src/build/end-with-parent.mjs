import { isMainThread } from 'node:worker_threads'

// Loaded into Next and the processes it starts: where a build is killed and cannot end them, each ends by itself. On Windows
// a process keeps the number of a parent that is gone, so that they end with their work there.
const parent = process.ppid
if (isMainThread) setInterval(() => process.ppid === parent || process.exit(1), 200).unref()
