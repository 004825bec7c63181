/** One thing of the site that was looked at; `mend` says what to do when it is not right. */
export type Finding = {
  check: string
  ok: boolean
  detail: string
  mend?: string
  /** What it is called where the site goes on as it should, and “fine” would yet say too much. */
  condition?: Condition
}

/** Nothing is there yet; it was not asked for; it is gone for now, and comes back by itself. */
export type Condition = 'not yet' | 'off' | 'away'
