import { hourOf, proofOf, proves, taskOf } from '@/lib/domain/asks/proof-of-work'

/** Between two looks at what else the page has to do. */
const triesAtOnce = 4_000

/** Does some work before a question is sent, so that more of them go through; without, the form goes out as it is. */
export function proveWork(): void {
  const form = document.querySelector<HTMLFormElement>('[data-ask]')
  const button = form?.querySelector('button')
  if (!form || !button) return
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    button.disabled = true
    const said = new FormData(form)
    const word = (name: string) => String(said.get(name) ?? '')
    const work = { update: word('update'), about: word('about'), text: word('text') }
    const hour = hourOf(Date.now())
    const task = taskOf(work, hour)
    const tryFrom = (from: number) => {
      for (let tried = from; tried < from + triesAtOnce; tried++) {
        if (proves(task, tried)) return send(form, proofOf(hour, tried))
      }
      setTimeout(tryFrom, 0, from + triesAtOnce)
    }
    tryFrom(0)
  })
  // Whoever comes back by the browser's own button finds the page as they left it.
  addEventListener('pageshow', () => {
    button.disabled = false
  })
}

function send(form: HTMLFormElement, proof: string): void {
  const field =
    form.querySelector<HTMLInputElement>('[name=proof]') ?? document.createElement('input')
  field.type = 'hidden'
  field.name = 'proof'
  field.value = proof
  form.append(field)
  form.submit()
}
