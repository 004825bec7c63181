/** What everything that is typed into has in common. */
export const controlLook =
  'block w-full rounded-[9px] border border-control bg-sheet px-3 py-2.5 font-sans text-[0.9375rem] leading-normal text-ink placeholder:text-muted hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-signal aria-invalid:border-signal'
