/** How long after its hour something counts as late, in milliseconds: the worker comes by every few seconds. */
export const lateAfter = 2 * 60_000
