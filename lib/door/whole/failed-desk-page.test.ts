import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { report } from '@/lib/log'
import { drawnPages } from './test-drawn-pages'

const { house, ask } = drawnPages()
const { logged } = house

describe('a page of the desk that failed', () => {
  const failed = async (_: IncomingMessage, response: ServerResponse) => {
    report(new Error('No such table.'), 'request failed')
    response.statusCode = 500
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-encoding', 'gzip')
    response.write('only scripts ')
    response.end('can draw this')
  }

  it('is one of the door’s own, with the id that is in the log', async () => {
    house.behind = failed
    const { status, headers, body } = await ask('/invite/s3cret?of=Wanda')
    const [line] = logged()
    expect(line).toMatchObject({ method: 'GET', path: '/invite/…', msg: 'request failed' })
    expect(body.toString()).toContain(`If you tell us about this, name ${line?.id}.`)
    expect(body.toString()).not.toContain('scripts')
    expect({ status, length: headers['content-length'] }).toEqual({
      status: 500,
      length: String(body.length),
    })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('has no body for whoever asks for the head alone', async () => {
    house.behind = failed
    const { status, body } = await ask('/dashboard', {}, 'HEAD')
    expect({ status, length: body.length }).toEqual({ status: 500, length: 0 })
  })

  it('stays as it is for the framework’s own scripts, in development, and where it is data', async () => {
    house.behind = failed
    const plain = { 'content-type': 'application/json' }
    expect((await ask('/dashboard', { rsc: '1' })).body.toString()).toBe(
      'only scripts can draw this',
    )
    house.behind = async (_, response) => {
      response.writeHead(500, plain).end('{}')
    }
    expect((await ask('/api/desk/slug')).body.toString()).toBe('{}')
    house.behind = failed
    house.rebuild({ isDevelopment: true, keepsNothing: true })
    expect((await ask('/dashboard')).body.toString()).toBe('only scripts can draw this')
  })

  it('is not taken for one where all is well, however the answer is written', async () => {
    house.behind = async (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('all ')
      response.end('is well')
    }
    const { status, body } = await ask('/dashboard')
    expect([status, body.toString()]).toEqual([200, 'all is well'])
    house.behind = async (_, response) => void response.writeHead(204).end()
    expect((await ask('/dashboard')).status).toBe(204)
  })
})
