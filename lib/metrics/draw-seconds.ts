import { Histogram } from 'prom-client'

/** How long pages take to be drawn. */
export const drawSeconds = new Histogram({
  name: 'headsup_draw_seconds',
  help: 'Time that drawing a page took, without the wait for its turn.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [],
})
