/** For tests: a mail as it came, taken apart: its headers, and each part as it was written. */
export function partsOf(raw: string): { head: Map<string, string>; plain: string; html: string } {
  const [headText = ''] = raw.split('\r\n\r\n')
  const head = headersOf(headText)
  const boundary = /boundary="([^"]+)"/.exec(head.get('content-type') ?? '')?.[1] ?? ''
  const part = (type: string) => {
    const found = raw.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`))
    const at = found?.indexOf('\r\n\r\n') ?? -1
    return found === undefined ? '' : decoded(found.slice(at + 4), found.slice(0, at))
  }
  return { head, plain: part('text/plain'), html: part('text/html') }
}

function headersOf(text: string): Map<string, string> {
  const lines = text.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
}

function decoded(body: string, head: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  if (!/quoted-printable/i.test(head)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
