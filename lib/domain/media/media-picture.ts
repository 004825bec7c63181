/** A picture of the media library, as a page that shows it needs it. */
export type MediaPicture = {
  id: string
  /** What the names of its files begin with. */
  file: string
  width: number
  height: number
  /** What it shows, for those who do not see it; empty until somebody wrote it. */
  alt: string
  credit: string
  /** The place that cuts keep, in percent from the left and from the top. */
  focalX: number
  focalY: number
}

const widths = [480, 960, 1600]

/** The widths in which a picture is kept: never larger than it came, and always one. */
export function keptWidths(width: number): number[] {
  const smaller = widths.filter((kept) => kept < width)
  return smaller.length === widths.length ? smaller : [...smaller, width]
}

export function sizeName(file: string, width: number): string {
  return `${file}-${width}.webp`
}

/** The largest of its files, and its height. */
export function largestSize({ file, width, height }: MediaPicture) {
  const largest = keptWidths(width).at(-1) ?? width
  return {
    name: sizeName(file, largest),
    width: largest,
    height: Math.max(1, Math.round((height * largest) / width)),
  }
}

/** The smallest of its files, for lists. */
export function smallestName({ file, width }: Pick<MediaPicture, 'file' | 'width'>): string {
  return sizeName(file, keptWidths(width)[0] ?? width)
}
