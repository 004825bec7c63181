import type { Finding } from '@/lib/domain/health/finding'
import { look } from './finding'
import { type RunningServer, runningServers } from './running-servers'

/** Whether one server, or none, uses this data directory. */
export function lookAtServers(): Finding {
  return look(
    'servers',
    'Stop all but one of them: nothing is lost with two, but each keeps its own pages and counts.',
    () => {
      const servers = runningServers()
      if (servers.length === 0) return { ok: true, detail: 'None runs on this data directory.' }
      const [one] = servers
      if (servers.length === 1 && one) return { ok: true, detail: `One runs: ${inWords(one)}.` }
      const all = servers.map(inWords).join('; ')
      return { ok: false, detail: `${servers.length} run on this data directory: ${all}.` }
    },
  )
}

function inWords({ pid, machine, address, version }: RunningServer): string {
  return `process ${pid} on ${machine} at ${address}, version ${version}`
}
