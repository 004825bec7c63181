import type { Thing, WithContext } from 'schema-dts'
import { jsonForScript } from '@/lib/domain/text/json-for-script'

/** Structured data for machines. Each thing is an object of its own at the top, as Mastodon needs it. */
export function JsonLd({ things }: { things: WithContext<Thing>[] }) {
  return things.map((thing) => {
    const json = jsonForScript(thing)
    return (
      <script key={json} type="application/ld+json">
        {json}
      </script>
    )
  })
}
