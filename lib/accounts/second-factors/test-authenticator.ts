import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Options = { challenge: string; user?: { id: string } }
type Behaviour = { origin?: string; rpID?: string; counter?: number; isVerified?: boolean }

/** For tests: an authenticator in software, with one key on the curve P-256 (WebAuthn, 6.1). */
export class TestAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  private readonly id = randomBytes(16)
  private user = ''
  private counter = 0

  /** @returns what a browser would send for a new passkey, as JSON */
  make({ challenge, user }: Options, how: Behaviour = {}): string {
    this.user = user?.id ?? ''
    const length = Buffer.from([0, this.id.length])
    const about = Buffer.concat([Buffer.alloc(16), length, this.id, this.coseKey()])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
      ...[text('authData'), bytes(this.authData(how, about))],
    ])
    const clientDataJSON = clientData('webauthn.create', challenge, how)
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** @returns what a browser would send for signing in with it, as JSON */
  use({ challenge }: Options, how: Behaviour & { userHandle?: string } = {}): string {
    const clientDataJSON = clientData('webauthn.get', challenge, how)
    const authenticatorData = this.authData(how)
    const hash = createHash('sha256').update(clientDataJSON).digest()
    const signed = sign('sha256', Buffer.concat([authenticatorData, hash]), this.keys.privateKey)
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signed.toString('base64url'),
      userHandle: how.userHandle ?? this.user,
    })
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url')
    return JSON.stringify({
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    })
  }

  private authData(how: Behaviour, about?: Buffer): Buffer {
    const rp = createHash('sha256')
      .update(how.rpID ?? 'news.example.org')
      .digest()
    const flags = 0x01 | (how.isVerified === false ? 0 : 0x04) | (about ? 0x40 : 0)
    const counter = Buffer.alloc(4)
    this.counter = how.counter ?? this.counter + 1
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([rp, Buffer.from([flags]), counter, about ?? Buffer.alloc(0)])
  }

  /** In CBOR: `{1: 2, 3: -7, -1: 1, -2: x, -3: y}` (RFC 9053, 7.1.1). */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' })
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ])
  }
}

function clientData(type: string, challenge: string, { origin }: Behaviour): Buffer {
  const said = { type, challenge, origin: origin ?? 'https://news.example.org', crossOrigin: false }
  return Buffer.from(JSON.stringify(said))
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
}

function bytes(value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, value.length]), value])
}
