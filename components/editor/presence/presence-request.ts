import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import type { Presence } from '@/lib/domain/presence/presence'
import type { PresenceVerb } from '@/lib/domain/presence/presence-request'

/** @returns null when no answer came, or a refusal: the next heartbeat asks again */
export async function tellPresence(
  id: string,
  verb: PresenceVerb,
  tab: string,
): Promise<Presence | null> {
  const answer = await post<{ presence: Presence | null }>(address(id), { verb, tab })
  return answer?.presence ?? null
}

/** For a page that is being closed: it waits for no answer. */
export function sendLeave(id: string, tab: string): void {
  const body = JSON.stringify({ verb: 'leave', tab })
  navigator.sendBeacon(address(id), new Blob([body], { type: 'application/json' }))
}

/** @returns the stored text, or null when what was typed could not be kept yet */
export async function keepTyped(
  id: string,
  fields: Record<string, unknown>,
): Promise<{ isKept: boolean; article: SavedArticle } | null> {
  return post(`${address(id)}/kept`, fields)
}

function address(id: string): string {
  return `/api/desk/articles/${encodeURIComponent(id)}/presence`
}

async function post<Data extends object>(url: string, body: object): Promise<Data | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(8000),
    })
    const answer = (await response.json()) as ActionAnswer<Data>
    return answer.ok ? answer : null
  } catch {
    return null
  }
}
