/** Where a cut begins that has the focal point, in percent, as near to its middle as it can. */
export function cutStart(focal: number, whole: number, cut: number): number {
  return Math.min(Math.max(0, (whole * focal) / 100 - cut / 2), Math.max(0, whole - cut))
}
