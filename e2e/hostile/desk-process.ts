import { carryOut, type Order } from './desk-orders'

export type Asked = { number: number; order: Order }
export type Answered = { number: number; value?: unknown; error?: string }

/** The far end of a desk process: one order after the other. */
let last: Promise<unknown> = Promise.resolve()

process.on('message', ({ number, order }: Asked) => {
  last = last.then(() => answer(order)).then((said) => process.send?.({ number, ...said }))
})

async function answer(order: Order): Promise<Omit<Answered, 'number'>> {
  try {
    return { value: (await carryOut(order)) ?? null }
  } catch (error) {
    return {
      error: error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : String(error),
    }
  }
}
