import { keep } from './memory'
import { whenKept } from './when-kept'

/** What a reader can choose beside the default, kept under these names and told to the styles as `data-…` of the page. */
export const choices = {
  theme: ['light', 'dark'],
  size: ['large', 'larger'],
  keys: ['off'],
} as const
type Choice = keyof typeof choices

/** Each group of buttons for one of them; the first button is the default. */
export function offerChoices(): void {
  for (const group of document.querySelectorAll<HTMLFieldSetElement>('[data-choice]')) offer(group)
}

function offer(group: HTMLFieldSetElement): void {
  const choice = group.dataset.choice as Choice
  const { dataset } = document.documentElement
  const buttons = Array.from(group.querySelectorAll('button'))
  const show = () => {
    const chosen = dataset[choice] ?? buttons[0]?.value
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.value === chosen))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      keep(choice, button.value)
      if (button === buttons[0]) delete dataset[choice]
      else dataset[choice] = button.value
      show()
    })
  }
  whenKept(show)
  group.hidden = false
}
