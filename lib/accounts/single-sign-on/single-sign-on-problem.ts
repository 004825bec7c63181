/** Why nobody was signed in. The reason is for the log and names nobody; people are told one and the same. */
export class SingleSignOnProblem extends Error {
  constructor(
    /** `unavailable`: the provider did not answer, or not as one does; trying again may help. */
    readonly kind: 'refused' | 'unavailable',
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}
