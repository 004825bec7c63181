/** One thing the doctor looked at; `mend` says what to do when it is not right. */
export type Finding = { check: string; ok: boolean; detail: string; mend?: string }

/** Looks at one thing; a look that throws is itself a finding. */
export function look(
  check: string,
  mend: string,
  see: () => { ok: boolean; detail: string },
): Finding {
  try {
    const { ok, detail } = see()
    return ok ? { check, ok, detail } : { check, ok, detail, mend }
  } catch (error) {
    return {
      check,
      ok: false,
      detail: error instanceof Error ? error.message : String(error),
      mend,
    }
  }
}
