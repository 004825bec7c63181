import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { pictureLimit } from '@/lib/domain/media/picture'

export type Sent = { picture: MediaPicture; isKnown: boolean } | { problem: string }

/** Sends a file to the library: the answer is the picture, or why it was not taken. */
export async function sendMedia(file: File): Promise<Sent> {
  if (file.size > pictureLimit.bytes) return { problem: pictureLimit.message }
  try {
    const address = `/api/desk/media?${new URLSearchParams({ name: file.name })}`
    const response = await fetch(address, { method: 'POST', body: file })
    const answer = (await response.json()) as ActionAnswer<Exclude<Sent, { problem: string }>>
    return answer.ok ? answer : { problem: answer.message }
  } catch {
    return { problem: 'The picture could not be sent. Try again.' }
  }
}
