import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Answered } from '@/db/questions'
import type { Coding } from './coding'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** Smaller bodies gain nothing. In bytes. */
const leastToCompress = 256

/** Headers of an answer, lower case. */
export type Head = Record<string, string>

/** An answer as one visitor gets it: the bytes of one coding, with the headers for the whole and for a 304. */
export type Variant = { etag: string; body: Buffer; head: string[]; headOf304: string[] }

/** What is kept of a page: its bytes, and what was asked to make them. */
export type Drawn = {
  status: number
  /** All but length, coding and validators, which each variant has its own of. */
  head: Head
  body: Buffer
  answered: Answered[]
  /** When it stops being true although every question is answered as before, in Unix milliseconds. */
  until?: number
  /** A search that found nothing. */
  isFruitless?: true
}

/** A finished answer, compressed at most once for each coding. */
export class Page {
  /** The number under which its questions were last answered so. */
  version: number
  readonly drawn: Drawn
  readonly bytesOfQuestions: number
  private readonly tag: string
  private readonly isCompressible: boolean
  private readonly variants: Partial<Record<Coding, Variant>> = {}
  private readonly underWay: Partial<Record<Coding, Promise<Variant>>> = {}

  /** @param compressed what an earlier process made of the very same body */
  constructor(drawn: Drawn, version: number, compressed: Partial<Record<Coding, Uint8Array>> = {}) {
    this.drawn = drawn
    this.version = version
    this.tag = hash('sha256', drawn.body, 'base64url').slice(0, 22)
    this.isCompressible =
      drawn.body.length >= leastToCompress &&
      /^(text\/|application\/(.*\+)?(json|xml)|image\/svg)/.test(drawn.head['content-type'] ?? '')
    this.bytesOfQuestions = drawn.answered.reduce((sum, { key }) => sum + key.length + 200, 0)
    for (const coding of ['br', 'gzip'] as const) {
      const body = compressed[coding]
      if (body) this.variants[coding] = this.variant(coding, Buffer.from(body))
    }
  }

  /** What was made so far of the body. */
  get compressedBodies(): Partial<Record<Coding, Buffer>> {
    const { br, gzip } = this.variants
    return { ...(br && { br: br.body }), ...(gzip && { gzip: gzip.body }) }
  }

  /** Bytes it holds in memory; headers and the objects themselves are about two thousand. */
  get size(): number {
    const bodies = Object.values(this.variants).reduce((sum, { body }) => sum + body.length, 0)
    const plain = this.variants.identity ? 0 : this.drawn.body.length
    return 2048 + bodies + plain + this.bytesOfQuestions
  }

  /** The answer in a coding, at once when it was made before. */
  ready(coding: Coding): Variant | undefined {
    return this.variants[this.isCompressible ? coding : 'identity']
  }

  /** The answer in a coding, made now; those who ask meanwhile share the work. */
  async make(coding: Coding): Promise<Variant> {
    const made = this.isCompressible ? coding : 'identity'
    this.underWay[made] ??= this.compressed(made).then((body) => this.variant(made, body))
    const variant = await this.underWay[made]
    this.variants[made] = variant
    return variant
  }

  private async compressed(coding: Coding): Promise<Buffer> {
    const { body } = this.drawn
    if (coding === 'identity') return body
    if (coding === 'gzip') return gzip(body)
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants
    return brotli(body, {
      params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length },
    })
  }

  private variant(coding: Coding, body: Buffer): Variant {
    const etag = coding === 'identity' ? `"${this.tag}"` : `"${this.tag}-${coding}"`
    const { head, status } = this.drawn
    const { 'content-type': type = '', ...others } = head
    const shared: Head = { ...others, ...(status === 200 && { etag }) }
    if (this.isCompressible) shared.vary = [head.vary, 'accept-encoding'].filter(Boolean).join(', ')
    const whole: Head = { ...shared, 'content-type': type, 'content-length': String(body.length) }
    if (coding !== 'identity') whole['content-encoding'] = coding
    return {
      etag,
      body,
      head: Object.entries(whole).flat(),
      headOf304: Object.entries(shared).flat(),
    }
  }
}
