/** Addresses of the organisations that the publication is tied to. */
export type Ties = {
  belongsTo: string[]
  members: string[]
  controls: string[]
  controlledBy: string[]
}
