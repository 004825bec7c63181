import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/**
 * Sends JSON to one of the desk's background addresses.
 * @param unreached what is said where no answer comes
 */
export async function postJson<Data extends object>(
  address: string,
  body: object,
  unreached: string,
  signal?: AbortSignal,
): Promise<ActionAnswer<Data>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
    return (await response.json()) as ActionAnswer<Data>
  } catch {
    return { ok: false, reason: 'unavailable', message: unreached, fields: {}, values: {} }
  }
}
