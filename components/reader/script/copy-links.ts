import { say } from './status'

/** Copies the link of the update, or of one answer; an answer's link also works as a link. */
export function copyLinks(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    control.hidden = false
    control.addEventListener('click', () => {
      const url = control.dataset.copy || (control instanceof HTMLAnchorElement ? control.href : '')
      void copy(url, control)
    })
  }
}

/** Also serves where the share sheet is refused. */
export async function copy(url: string, control: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(url)
    say('Link copied.')
    confirmOn(control)
  } catch {
    say(`Copying is not allowed here. The link: ${url}`)
  }
}

function confirmOn(control: HTMLElement): void {
  const label = control.querySelector('span') ?? control
  const words = label.textContent
  if (words === 'Copied') return
  label.textContent = 'Copied'
  setTimeout(() => {
    label.textContent = words
  }, 1600)
}
