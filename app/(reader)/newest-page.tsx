import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NewestAnswer } from '@/components/reader/answers/newest-answer'
import { spanPath } from '@/components/reader/digests/span-words'
import type { SpanKind } from '@/lib/domain/time/calendar-span'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { newestDay } from '@/lib/published/digests/get-span'
import { getPublication } from '@/lib/published/get-publication'

/** The address that every page links: no page but this one changes when a new day begins. */
export function newestPage(kind: SpanKind) {
  const read = attempt(() => newestDay(getPublication().timeZone))
  if (!read) return <FailedAnswer />
  return <NewestAnswer to={read.value ? spanPath(kind, read.value) : paths.front()} />
}
