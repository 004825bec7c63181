/**
 * One thing of the site that was looked at; `mend` says what to do when it is not right. `isToCome` while nothing is
 * wrong, and nothing is there yet.
 */
export type Finding = {
  check: string
  ok: boolean
  detail: string
  mend?: string
  isToCome?: boolean
}
