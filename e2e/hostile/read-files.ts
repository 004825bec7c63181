import { expect } from '@playwright/test'

/** Control characters have no place in XML. */
export function inXml(text: string): string {
  return text.replaceAll('\u0001', '')
}

/** Without their values, which may take several lines. */
export function headersOf(letter: string): string {
  const [head = ''] = letter.split('\r\n\r\n')
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')))
  return names.sort().join(' ')
}

export const headersOfALetter =
  'Content-Transfer-Encoding Content-Type Date From MIME-Version Message-ID Subject To'

/** RFC 4180, with every cell between quotes. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of file.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}
