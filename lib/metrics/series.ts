import { Counter, Gauge, type Registry } from 'prom-client'
import { type CountName, labelsOf, rowsOf } from '@/lib/counts'

/** Shows what a process counts under one name. */
export function showCounts(registry: Registry, count: CountName, help: string): void {
  new Counter({
    name: `headsup_${count}_total`,
    help,
    labelNames: labelsOf[count],
    registers: [registry],
    collect() {
      this.reset()
      for (const { labels, value } of rowsOf(count)) this.inc(labels, value)
    },
  })
}

/** Shows a number that only grows while the process lives. */
export function showTotal(registry: Registry, name: string, help: string, read: () => number) {
  new Counter({
    name: `headsup_${name}`,
    help,
    registers: [registry],
    collect() {
      this.reset()
      this.inc(read())
    },
  })
}

/** Shows a number as it is when it is asked for; nothing where it cannot be read, or where `read` gives null. */
export function showNumber(
  registry: Registry,
  name: string,
  help: string,
  read: () => number | null,
) {
  new Gauge({
    name: `headsup_${name}`,
    help,
    registers: [registry],
    collect() {
      const number = readOr(read, null)
      if (number === null) this.remove()
      else this.set(number)
    },
  })
}

/** The same for several numbers of one kind; `read` gives one for each value of the label. */
export function showNumbers(
  registry: Registry,
  name: string,
  label: string,
  help: string,
  read: () => Record<string, number>,
) {
  new Gauge({
    name: `headsup_${name}`,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset()
      for (const [value, number] of Object.entries(readOr(read, {}))) {
        this.set({ [label]: value }, number)
      }
    },
  })
}

/** What cannot be read, since the database is gone for one, must not hide all the rest: this is asked when things go wrong. */
function readOr<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}
