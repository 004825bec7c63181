import type { Topic } from '@/lib/domain/article/article'
import { listTopics } from '@/lib/published/list-topics'

/** More make the form longer than anybody reads. */
const most = 60

/** The topics with the most updates, by name, and those that somebody chose before. */
export function topicsToChoose(chosen: string[] = []): Topic[] {
  const topics = listTopics()
  const often = topics.toSorted((one, other) => other.updates - one.updates).slice(0, most)
  const shown = new Set([...often.map(({ id }) => id), ...chosen])
  return topics.filter(({ id }) => shown.has(id))
}
