import { createServer } from 'node:net'
import { portOf, quoted } from '../src/settings.ts'

/** Where a server of this repository listens, from PORT and HOST: by itself it answers this machine alone. A port that is none throws, in words. */
export const placeOf = ({ PORT, HOST }: NodeJS.ProcessEnv = process.env): { port: number; host: string } => ({ port: portOf(PORT, 4173), host: HOST || 'localhost' })

/** Why the server of a command cannot listen, as a sentence with what to do. */
export function saysWhy({ code, message }: NodeJS.ErrnoException, { port, host }: { port: number; host: string }, command = 'npm start'): string {
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `Unexpected program on port ${port}, perhaps another \`npm start\` or \`npm run dev\`, expected a free port; stop it, or set PORT to another, for example PORT=${port === 65_535 ? 4174 : port + 1} ${command}.`,
    EACCES: `Unexpected lack of permission for port ${port}, expected one above 1023; set PORT to one like that, for example PORT=4174 ${command}.`,
  }
  return said[code ?? ''] ?? `Unexpected HOST ${quoted(host)} (${message}), expected a name or address of this machine; set HOST to one, for example HOST=0.0.0.0 ${command}, or leave it out.`
}

/** Listens there for a moment: why that is not possible, or nothing. */
export function faultOfPlace(place: { port: number; host: string }, command?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(saysWhy(error, place, command)))
    server.listen(place.port, place.host, () => server.close(() => resolve(undefined)))
  })
}
