import { expect, test } from 'vitest'
import { limitedBody } from './limited-body'

const megabyte = new Uint8Array(1024 * 1024)

function streamed(pieces: number) {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given === pieces) return controller.close()
      given += 1
      controller.enqueue(megabyte)
    },
  })
  const request = new Request('http://localhost/', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)
  return { request, given: () => given }
}

test('a body within the limit comes whole', async () => {
  expect(await limitedBody(streamed(2).request, 2 * megabyte.length)).toHaveLength(
    2 * megabyte.length,
  )
  expect(await limitedBody(new Request('http://localhost/', { method: 'POST' }), 9)).toHaveLength(0)
})

test('one that says it is longer is not read at all', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: 'some words',
    headers: { 'content-length': '10' },
  })
  expect(await limitedBody(request, 9)).toBeNull()
  expect(request.bodyUsed).toBe(false)
})

test('one that does not say how long it is is read no further than the limit', async () => {
  const long = streamed(30)
  expect(await limitedBody(long.request, 2 * megabyte.length)).toBeNull()
  expect(long.given()).toBeLessThan(6)
})
