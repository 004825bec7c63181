import 'server-only'
import { Gate, type Line } from '@/lib/threads/gate'
import { WorkerThread } from '@/lib/threads/worker-thread'
import type { PlainNode } from './plain-tree'

/** Sizes in pixels. */
export type Drawing = {
  tree: PlainNode
  width: number
  height: number
  fonts: { name: string; weight: 400 | 600; file: string }[]
}

/** In milliseconds: the renderer holds some 60 MB, and whoever publishes often finds it still warm. */
const idle = 5 * 60_000

declare global {
  var headsupDrawing: { line: Line; thread: WorkerThread<Drawing, ArrayBuffer> } | undefined
}

/** The several bundles of one process share the thread, and who waits for it. */
function shared() {
  globalThis.headsupDrawing ??= {
    line: { running: 0, waiting: [] },
    thread: new WorkerThread({ program: 'lib/cards/draw-worker.mjs', name: 'drawer', idle }),
  }
  return globalThis.headsupDrawing
}

/**
 * Draws on a thread of its own, one after the other: a picture takes as long as ten pages, and no reader waits for it.
 * @returns PNG
 */
export async function draw(drawing: Drawing): Promise<Buffer<ArrayBuffer>> {
  const { line, thread } = shared()
  const gate = new Gate(1, Number.POSITIVE_INFINITY, line)
  return Buffer.from(await gate.through(() => thread.do(drawing)))
}
