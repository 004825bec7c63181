/** Why something outside was not got: `gone` is what its own server says, all else may be better tomorrow. */
export type FetchProblemKind = 'refused' | 'gone' | 'unavailable'

export class FetchProblem extends Error {
  constructor(
    readonly kind: FetchProblemKind,
    message: string,
    /** What the other side said of a question it found wrong, as JSON; empty where it said nothing. */
    readonly said = '',
  ) {
    super(message)
  }
}
