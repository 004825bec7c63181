/** Somebody is here; the words beside it say who. */
export function PresenceDot() {
  return (
    <span
      aria-hidden="true"
      className="mr-1 inline-block size-2 rounded-full bg-good align-[0.0625rem]"
    />
  )
}
