import { copy } from './copy-links'

/** The phone's own share sheet. Nothing is awaited before it: each call uses up one gesture (Web Share API). */
export function offerNativeShare(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-native-share]')
  const section = button?.closest<HTMLElement>('[data-share-url]')
  if (!button || !section || !navigator.share) return
  const url = section.dataset.shareUrl ?? location.href
  const title = section.dataset.shareTitle ?? document.title
  button.hidden = false
  button.addEventListener('click', () => {
    navigator.share({ title, url }).catch((error: unknown) => {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      if (!isCancelled) void copy(url, button)
    })
  })
}
