import { encode } from 'uqr'

/** A QR code as the path of an SVG, one unit for each of its squares, with the quiet edge of four (ISO 18004, 6.3.8). */
export function qrCode(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 4 })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return { path: runs.join(''), size }
}
