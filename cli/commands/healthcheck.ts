import { askReadiness, readinessAddress } from '../run/ask-readiness'
import type { Command } from '../run/command'

export const healthcheck: Command = {
  name: 'healthcheck',
  usage: '',
  summary:
    'Ask the running site at HOST and PORT whether it is to be given visitors: exit code 0 or 1, for containers.',
  takes: 0,
  anyDatabase: true,
  options: {},
  async run() {
    const address = readinessAddress()
    try {
      const { status, words } = await askReadiness()
      const ok = status === 200
      return { text: words.trim(), data: { ok, address, status }, failed: !ok }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const why = `Nothing answers at ${address} (${code ?? message}).`
      return { text: why, data: { ok: false, address, status: null }, failed: true }
    }
  },
}
