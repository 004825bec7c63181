import 'server-only'
import { limitedBody } from '@/lib/actions/run/limited-body'

/** In bytes: an address and two hundred topics. */
const mostBytes = 16 * 1024

/** The fields of a form as browsers send it without being told how; of anything else, none. */
export async function formOf(request: Request): Promise<URLSearchParams> {
  const body = await limitedBody(request, mostBytes)
  return new URLSearchParams(body?.toString('utf8') ?? '')
}
