import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** Whether a program is installed. */
export function has(name) {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Asks for paths by chance for some seconds, with wrk where it is installed.
 * @returns {Promise<{ requests: number, perSecond: number, p99: number }>} p99 in milliseconds
 */
export function load(url, paths, { seconds, connections = 16, headers = {} }) {
  return has('wrk')
    ? byWrk(url, paths, { seconds, connections, headers })
    : byNode(url, paths, { seconds, connections, headers })
}

async function byWrk(url, paths, { seconds, connections, headers }) {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-load-'))
  const script = join(folder, 'load.lua')
  writeFileSync(script, program(paths, headers))
  try {
    const { spawn } = await import('node:child_process')
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url]
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [printed] = await Promise.all([
      child.stdout.setEncoding('utf8').toArray(),
      new Promise((done) => child.once('exit', done)),
    ])
    const result = JSON.parse(/RESULT (.*)/.exec(printed.join(''))[1])
    if (result.failures > 0) throw new Error(`${result.failures} answers failed under load.`)
    return { requests: result.requests, perSecond: result.requests / seconds, p99: result.p99 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function program(paths, headers) {
  const lines = Object.entries(headers).map(
    ([name, value]) => `wrk.headers["${name}"] = [[${value}]]`,
  )
  return `
local paths = { ${paths.map((path) => `"${path}"`).join(', ')} }
${lines.join('\n')}
request = function() return wrk.format("GET", paths[math.random(#paths)]) end
done = function(summary, latency)
  local failures = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format('RESULT {"requests":%d,"p99":%f,"failures":%d}', summary.requests, latency:percentile(99) / 1000, failures))
end`
}

async function byNode(url, paths, { seconds, connections, headers }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const times = []
  const one = (path) =>
    new Promise((done, fail) => {
      const begin = performance.now()
      const asking = ask(url + path, { agent, headers }, (answer) => {
        answer.resume().on('end', () => done(times.push(performance.now() - begin)))
      })
      asking.on('error', fail).end()
    })
  const worker = async () => {
    while (performance.now() < until) await one(paths[Math.floor(Math.random() * paths.length)])
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  return { requests: times.length, perSecond: times.length / seconds, p99 }
}
