import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; text: string }

/** A mail server on this machine, as one to talk to. */
export async function mailServer(
  received: Received[],
  refuses: boolean | ((to: string) => Error | null) = false,
): Promise<{ port: number; stop: () => void }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(refusal(address)),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  function refusal(to: string): Error | null {
    if (typeof refuses === 'function') return refuses(to)
    return refuses ? new Error('No such mailbox') : null
  }
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return { port, stop: () => server.close() }
}
