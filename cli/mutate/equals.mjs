/** Mutants that were looked at and change nothing anybody can see, by what stood there and what was put in its place. */
export const equals = []
