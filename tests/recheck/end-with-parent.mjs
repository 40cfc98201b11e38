import { spawn } from 'node:child_process'

// Runs the command it is given and ends it as soon as its own standard input ends: it does when the process that holds the other end
// stops in whatever way. A node that nobody needs any more would listen for ever.
const [command = '', ...parameters] = process.argv.slice(2)
const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('error', () => process.exit(1)).on('exit', (code) => process.exit(code ?? 0))
process.stdin.on('close', () => child.kill('SIGKILL')).resume()
