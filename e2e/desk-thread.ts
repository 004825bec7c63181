import { type MessagePort, workerData } from 'node:worker_threads'
import { type Deed, doDeed } from './desk-verbs'

/** A thread that does deeds at the desk of one data directory. Whoever asks sleeps until the answer is there. */
export type DeskThread = { port: MessagePort; answered: Int32Array }
export type Answer = { value: unknown } | { error: unknown }

const { port, answered } = workerData as DeskThread

port.on('message', async (deed: Deed) => {
  port.postMessage(await answerTo(deed))
  Atomics.store(answered, 0, 1)
  Atomics.notify(answered, 0)
})

/** The database is closed behind each deed, as at the end of a command: a server that stops is alone with it. */
async function answerTo(deed: Deed): Promise<Answer> {
  try {
    return { value: (await doDeed(deed)) ?? null }
  } catch (error) {
    return { error }
  } finally {
    globalThis.headsupDatabase?.$client.close()
    globalThis.headsupDatabase = undefined
  }
}
