/** From the page of one question to its place in the update; the way back leads to where the reader came from. */
export function goOn(): void {
  const { goesOn } = document.querySelector<HTMLElement>('[data-goes-on]')?.dataset ?? {}
  if (goesOn) location.replace(goesOn)
}
