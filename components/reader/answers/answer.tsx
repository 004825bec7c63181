import type { ReactNode } from 'react'

/**
 * The main part of a page that is not a plain 200, or is a passing answer such as a search result.
 * The door turns the mark into the status, and keeps these apart from articles and lists.
 */
export function Answer(props: {
  status: 200 | 301 | 307 | 404 | 410 | 503
  location?: string
  /** A search that found nothing: the door counts it. */
  isFruitless?: boolean
  children: ReactNode
}) {
  return (
    <main
      id="content"
      data-answer={props.status}
      data-location={props.location}
      data-fruitless={props.isFruitless ? '' : undefined}
    >
      {props.children}
    </main>
  )
}
