import { generate } from 'selfsigned'

/** For tests: what a server on this machine needs for TLS, and the authority that vouches for it, all PEM. */
export type TestAuthority = { authority: string; cert: string; key: string }

/** Made anew each time: there is no key to keep. */
export async function testAuthority(): Promise<TestAuthority> {
  const common = { keyType: 'ec', algorithm: 'sha256' } as const
  const authority = await generate([{ name: 'commonName', value: 'Authority of a test' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    ca: { key: authority.private, cert: authority.cert },
  })
  return { authority: authority.cert, cert: server.cert, key: server.private }
}
