import type { IncomingMessage, ServerResponse } from 'node:http'
import { tracer } from '@/lib/tracer'
import { kindOfAnswer } from './count-answer'

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Answers a request, as a span where traces are collected: its method, what was asked for in one word, and the status. */
export function traceRequest(
  { method = '' }: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
): void {
  const traced = tracer()
  if (!traced) {
    answer()
    return
  }
  const known = methods.has(method) ? method : '_OTHER'
  void traced.span('request', { 'http.request.method': known }, (note) => {
    const over = new Promise<void>((done) => {
      response.once('close', () => {
        note({
          'headsup.kind': kindOfAnswer(response),
          'http.response.status_code': response.headersSent ? response.statusCode : 0,
        })
        done()
      })
    })
    answer()
    return over
  })
}
