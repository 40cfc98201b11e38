import { createServer } from 'node:net'
import { portOf, quoted } from '../src/settings.ts'

/** Where a server of this repository listens, from PORT and HOST: by itself it answers this machine alone. A port that is none throws, in words. */
export const placeOf = (): { port: number; host: string } => ({ port: portOf(process.env.PORT, 4173), host: process.env.HOST || 'localhost' })

/** Why a server cannot listen, as a sentence with what to do. */
export function saysWhy({ code, message }: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): string {
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `Unexpected program on port ${port}, perhaps another \`npm start\` or \`npm run dev\`, expected a free port; stop it, or set PORT to another, for example PORT=${port === 65_535 ? 4174 : port + 1} npm start.`,
    EACCES: `Unexpected lack of permission for port ${port}, expected one above 1023; set PORT to one like that, for example PORT=4174 npm start.`,
  }
  return said[code ?? ''] ?? `Unexpected HOST ${quoted(host)} (${message}), expected a name or address of this machine; set HOST to one, for example HOST=0.0.0.0 npm start, or leave it out.`
}

/** Listens there for a moment: why that is not possible, or nothing. */
export function faultOfPlace(place: { port: number; host: string }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(saysWhy(error, place)))
    server.listen(place.port, place.host, () => server.close(() => resolve(undefined)))
  })
}
