/** What traces take down while somebody collects them. */
export type Tracer = {
  /** @param attributes kinds of things: never an address, a name or a text of anybody */
  span<Result>(name: string, attributes: Attributes, work: (note: Note) => Result): Result
}

type Attributes = Record<string, string | number>
/** Says more of what is under way. */
type Note = (attributes: Attributes) => void

declare global {
  var headsupTracer: Tracer | undefined
}

/** The tracer of this process, for all its bundles; undefined, and free of cost, where nobody collects traces. */
export function tracer(): Tracer | undefined {
  return globalThis.headsupTracer
}
