import { JsonLd } from '@/components/reader/json-ld'
import { breadcrumbs } from '@/lib/domain/reader/structured-data'
import type { SpanKind } from '@/lib/domain/time/calendar-span'
import { spanTitle } from '@/lib/domain/time/span-title'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { spanPath } from './span-words'

/** What machines are told: where in the archive this is. */
export function SpanSteps({ kind, day, site }: { kind: SpanKind; day: string; site: string }) {
  const kinds: SpanKind[] = kind === 'month' ? ['month'] : ['month', kind]
  const steps = kinds.map((one) => ({ name: spanTitle(one, day), path: spanPath(one, day) }))
  return (
    <JsonLd things={[breadcrumbs([{ name: site, path: paths.front() }, ...steps], absolute)]} />
  )
}
