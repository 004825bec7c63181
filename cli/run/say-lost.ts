import type { Finding } from '@/lib/domain/health/finding'
import { lookAtHighWater } from '@/lib/health/high-water'
import { lookAtCards } from '@/lib/health/look-at-cards'

/** Says at a start what of the data directory is gone without keeping the site from being served. */
export function sayLost(): void {
  for (const finding of [lookAtHighWater(), lookAtCards()]) if (!finding.ok) say(finding)
}

function say({ check, detail, mend }: Finding): void {
  console.error(`Something is wrong (${check}): ${detail}\n  To mend: ${mend}`)
}
