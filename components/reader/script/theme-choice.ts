import { keep } from './memory'
import { whenShown } from './when-shown'

/** The three buttons in the footer: system, light, dark. */
export function offerThemes(): void {
  const group = document.querySelector<HTMLFieldSetElement>('[data-themes]')
  if (!group) return
  const buttons = Array.from(group.querySelectorAll('button'))
  const show = () => {
    const theme = document.documentElement.dataset.theme ?? 'system'
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.value === theme))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      keep('theme', button.value)
      if (button.value === 'system') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = button.value
      show()
    })
  }
  whenShown(show)
  group.hidden = false
}
