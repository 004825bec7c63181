import { spawn } from 'node:child_process'
import { root } from './run.mjs'

/** Runs the server until it ends or this process is told to stop, and ends with it. */
export function serve(args, settings) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
  })
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => {
      isStopping = true
      child.kill(signal)
    })
  }
  child.on('exit', (code) => process.exit(isStopping ? 0 : (code ?? 1)))
}
