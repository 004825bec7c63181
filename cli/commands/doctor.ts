import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look } from '@/lib/health/finding'
import { looksOfAnyProcess } from '@/lib/health/site-standing'
import { lookAtContent } from '../doctor/look-at-content'
import { lookAtDatabase } from '../doctor/look-at-database'
import { lookAtFiles } from '../doctor/look-at-files'
import { lookAtReadiness } from '../doctor/look-at-readiness'
import { lookAtServing } from '../doctor/look-at-serving'
import { lookAtSignIn } from '../doctor/look-at-sign-in'
import { lookAtSigning } from '../doctor/look-at-signing'
import type { Command } from '../run/command'

export const doctor: Command = {
  name: 'doctor',
  usage: '',
  summary: 'Look at settings, files and database; say what is wrong and how to mend it.',
  takes: 0,
  anyDatabase: true,
  options: {},
  async run() {
    const findings = [lookAtSettings(), ...lookAtFiles(), ...lookAtDatabase()]
    const hasTables = findings.some(({ check, ok }) => check === 'migrations' && ok)
    if (hasTables)
      findings.push(
        ...lookAtContent(),
        lookAtSigning(),
        ...looksOfAnyProcess(Date.now()),
        lookAtSignIn(),
      )
    findings.push(await lookAtReadiness(), await lookAtServing())
    const failed = findings.some(({ ok }) => !ok)
    return { text: findings.map(line).join('\n'), data: { ok: !failed, findings }, failed }
  },
}

/** The settings were parsed before any command runs, so here they are right. */
function lookAtSettings(): Finding {
  return look('settings', '', () => ({ ok: true, detail: `The site is ${env().SITE_URL}.` }))
}

function line({ check, ok, condition, detail, mend }: Finding): string {
  const word = ok ? (condition ?? 'fine') : 'WRONG'
  const first = `${word.padEnd(7)}  ${check}: ${detail}`
  return mend ? `${first}\n         To mend: ${mend}` : first
}
