import 'server-only'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { drawSeconds } from './draw-seconds'
import { showCounts, showNumber, showNumbers, showTotal } from './series'
import { showSiteNumbers } from './site-numbers'

/** What the door knows of the pages it keeps. */
export type DoorFigures = {
  /** Answers out of the store, with or without asking its questions again. */
  hits: number
  drawn: number
  evicted: number
  kept: number
  keptBytes: number
  /** Draws that wait for their turn, by rank. */
  waiting: Record<string, number>
}

const nothing: DoorFigures = { hits: 0, drawn: 0, evicted: 0, kept: 0, keptBytes: 0, waiting: {} }

/** The library says the same by kind, and calls these a total although they go up and down. */
const misnamed = ['handles', 'requests', 'resources'].map((what) => `nodejs_active_${what}_total`)

/**
 * What a process knows of itself and its site, as Prometheus reads it (text format 0.0.4). Nothing is measured before
 * it is asked for, but what is counted on the way. Labels are kinds of things, never an address or a person.
 * @param version of the site
 * @returns writes all of it, with what the door says of its pages
 */
export function metricsOf(version: string): (door: DoorFigures) => Promise<string> {
  const registry = new Registry()
  let door = nothing
  collectDefaultMetrics({ register: registry })
  for (const name of misnamed) registry.removeSingleMetric(name)
  const info = { name: 'headsup_info', help: 'Version of the site.', labelNames: ['version'] }
  new Gauge({ ...info, registers: [registry] }).set({ version }, 1)
  showCounts(registry, 'requests', 'Answers, by what was asked for and how it was answered.')
  showCounts(registry, 'refusals', 'Requests that were refused, by why.')
  showCounts(registry, 'jobs', 'What the site does each hour and night, by what came of it.')
  showCounts(registry, 'schedules', 'What was set to happen at an hour, by what came of it.')
  showCounts(registry, 'mails', 'Mails, by what for and what came of them.')
  showTotal(registry, 'kept_pages_hits_total', 'Answers out of kept pages.', () => door.hits)
  showTotal(registry, 'kept_pages_misses_total', 'Pages drawn since no kept one was good.', () => {
    return door.drawn
  })
  showTotal(registry, 'kept_pages_evicted_total', 'Kept pages that went for others.', () => {
    return door.evicted
  })
  showNumber(registry, 'kept_pages', 'Pages that are kept.', () => door.kept)
  showNumber(registry, 'kept_pages_bytes', 'Memory that kept pages take.', () => door.keptBytes)
  showNumbers(registry, 'draws_waiting', 'rank', 'Draws that wait for their turn.', () => {
    return door.waiting
  })
  registry.registerMetric(drawSeconds)
  showSiteNumbers(registry)
  return (figures) => {
    door = figures
    return registry.metrics()
  }
}
