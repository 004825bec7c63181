import { expect, type Page } from '@playwright/test'
import { examine, type Look } from './examine'

/** What pages consist of when nobody means any harm. */
export async function shapesOf(page: Page, paths: string[]): Promise<string[]> {
  const looks = await page.evaluate(examine, { paths, known: [] })
  expect(looks.flatMap(({ faults }) => faults)).toEqual([])
  return [...new Set(looks.flatMap(({ strange }) => strange))]
}

/** Each kind of thing that should not be there, with the first page that has it. */
export function oddities(looks: Look[]): string[] {
  const found = new Map<string, string>()
  for (const { path, status, strange, faults } of looks) {
    for (const what of [...strange, ...faults, ...(status >= 500 ? [`${status}`] : [])]) {
      if (!found.has(what)) found.set(what, path)
    }
  }
  return [...found].map(([what, path]) => `${what} on ${path}`)
}

/** What each page consists of, all of it, every kind once. Runs in the browser. */
export function shapesIn(pages: string[]): string[] {
  const shapeOf = (html: string) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const parts = [...parsed.querySelectorAll('*')]
    return parts.map((part) => [part.tagName, ...part.getAttributeNames()].join(' ')).join('\n')
  }
  return [...new Set(pages.map(shapeOf))]
}
