import { startNode } from './node.ts'

// Starts a node, says where, and does nothing more until it is killed.
const { url } = await startNode()
process.stdout.write(url)
