/** What everything that is typed into has in common. */
export const controlLook =
  'block w-full rounded-control border border-control bg-sheet px-3 py-2.5 font-sans text-field leading-normal text-ink placeholder:text-muted hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-signal aria-invalid:border-signal'
