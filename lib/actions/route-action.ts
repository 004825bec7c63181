import 'server-only'
import type { z } from 'zod'
import type { Editor } from '@/lib/accounts/actor'
import { currentEditor } from '@/lib/accounts/require-editor'
import { env } from '@/lib/env'
import type { ActionAnswer, RefusalReason } from './action-answer'
import { foreign, signedOut } from './run-action'
import { isSameOrigin } from './same-origin'
import { orUnavailable, refusal, settle } from './settle'

const mostBytes = 4 * 1024 * 1024

export const statusOf: Record<RefusalReason, number> = {
  foreign: 403,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-large': 413,
  unavailable: 503,
}

/** The shape of runAction for the desk's background requests, which come and go as JSON. */
export function routeAction<Input, Data extends object, Params extends object>(
  schema: z.ZodType<Input>,
  verb: (editor: Editor, input: Input, params: Params) => Data | Promise<Data>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const answer = await orUnavailable({}, () =>
      answerTo(request, schema, async (editor, input) => verb(editor, input, await params)),
    )
    return Response.json(answer, {
      status: answer.ok ? 200 : statusOf[answer.reason],
      headers: { 'cache-control': 'private, no-store' },
    })
  }
}

async function answerTo<Input, Data extends object>(
  request: Request,
  schema: z.ZodType<Input>,
  verb: (editor: Editor, input: Input) => Promise<Data>,
): Promise<ActionAnswer<Data>> {
  if (!isSameOrigin(request.headers, env().SITE_URL)) return refusal('foreign', foreign)
  const editor = await currentEditor()
  if (!editor) return refusal('signed-out', signedOut)
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!(length <= mostBytes)) return refusal('too-large', 'This is more than 4 MB of text.')
  return settle(schema, await request.json().catch(notJson), (input) => verb(editor, input))
}

/** No schema takes it, so a body that is not JSON is answered as invalid. */
function notJson(): undefined {
  return undefined
}
