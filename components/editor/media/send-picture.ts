import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import { pictureLimit } from '@/lib/domain/media/picture'

/** @returns the name of the kept picture, or why it was not taken; null when it was called off */
export async function sendPicture(
  articleId: string,
  file: File,
  signal: AbortSignal,
): Promise<{ file: string } | { problem: string } | null> {
  if (file.size > pictureLimit.bytes) return { problem: pictureLimit.message }
  try {
    const address = `/api/desk/articles/${encodeURIComponent(articleId)}/pictures`
    const response = await fetch(address, { method: 'POST', body: file, signal })
    const answer = (await response.json()) as ActionAnswer<{ file: string }>
    return answer.ok ? { file: answer.file } : { problem: answer.message }
  } catch {
    return signal.aborted ? null : { problem: unreachable }
  }
}

const unreachable = 'The picture could not be sent. Your text is still here; try again.'
