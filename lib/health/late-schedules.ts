import 'server-only'
import { database } from '@/db/connection'
import { lateAfter } from '@/lib/domain/schedules/late-after'

export type LateSchedules = {
  /** Past their hour, and nothing has done them. */
  due: number
  /** Refused when their hour came, and nobody has seen to them since. */
  failed: number
}

/**
 * How much should have happened by itself and has not. Numbers alone: this is for those who watch the site.
 * @param now Unix milliseconds
 */
export function countLateSchedules(now: number): LateSchedules {
  const row = database()
    .$client.prepare(counts)
    .get({ before: now - lateAfter })
  return row as LateSchedules
}

const counts = `
  SELECT
    (SELECT count(*) FROM schedules WHERE state = 'due' AND run_at <= @before) AS due,
    (
      SELECT count(*) FROM schedules AS failed
      JOIN articles ON articles.id = failed.article_id
      WHERE failed.state = 'blocked'
        AND (
          (failed.action = 'publish' AND articles.state <> 'trashed' AND articles.live_rev IS NOT articles.rev)
          OR (failed.action = 'unpublish' AND articles.state = 'live')
        )
        AND NOT EXISTS (
          SELECT 1 FROM schedules AS later
          WHERE later.article_id = failed.article_id AND later.action = failed.action AND later.id > failed.id
        )
    ) AS failed`

/** A sentence for each kind there is. */
export function lateInWords({ due, failed }: LateSchedules): string[] {
  const words = []
  if (due > 0) words.push(`${counted(due)} due and not done.`)
  if (failed > 0) words.push(`${counted(failed)} refused when the hour came and not seen to.`)
  return words
}

function counted(number: number): string {
  return number === 1 ? '1 schedule is' : `${number} schedules are`
}
