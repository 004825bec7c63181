import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** Whoever answers requests behind the door. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type RawAnswer = { status: number; head: Record<string, string>; body: Buffer }

/** In milliseconds: no page takes this long. */
const longestDraw = 30_000

/** Behind the door nothing came back in time. */
class DrawTookTooLong extends Error {}

/**
 * Asks what stands behind the door for one address, as nobody in particular: no cookie and no header of any visitor
 * goes along, so the answer is everybody's.
 * @throws DrawTookTooLong after 30 seconds, and whatever is raised behind the door
 */
export async function askBehind(handle: Handle, url: string, host: string): Promise<RawAnswer> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { host, accept: '*/*', 'user-agent': 'HeadsUpAI' }
  request.push(null)
  const response = new Recorded(request)
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new DrawTookTooLong(`${url} was not drawn in time.`)),
      longestDraw,
    )
  })
  try {
    const failed = handle(request, response).then(() => response.whole)
    return await Promise.race([response.whole, failed, tooLong])
  } finally {
    clearTimeout(timer)
  }
}

/** A response without a connection: it holds what is written to it. */
class Recorded extends ServerResponse {
  readonly whole: Promise<RawAnswer>
  private readonly chunks: Buffer[] = []
  private finishWhole: (answer: RawAnswer) => void = () => {}
  private hasHead = false

  constructor(request: IncomingMessage) {
    super(request)
    Object.defineProperty(this, 'headersSent', { get: () => this.hasHead })
    this.whole = new Promise((done) => {
      this.finishWhole = done
    })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null)
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) this.setHeader(name, value)
    }
    this.hasHead = true
    return this
  }

  override flushHeaders(): void {
    this.hasHead = true
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.note(chunk, rest)
    for (const one of rest) if (typeof one === 'function') queueMicrotask(() => one())
    return true
  }

  override end(...all: unknown[]): this {
    if (this.finished) return this
    const [chunk, ...rest] = all
    this.note(chunk, rest)
    this.finished = true
    this.finishWhole({
      status: this.statusCode,
      head: headOf(this.getHeaders()),
      body: Buffer.concat(this.chunks),
    })
    process.nextTick(() => {
      for (const one of all) if (typeof one === 'function') one()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  private note(chunk: unknown, [encoding]: unknown[]): void {
    this.hasHead = true
    if (typeof chunk === 'string') {
      this.chunks.push(
        Buffer.from(
          chunk,
          Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8',
        ),
      )
    } else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk))
  }
}

function headOf(headers: OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]],
    ),
  )
}
