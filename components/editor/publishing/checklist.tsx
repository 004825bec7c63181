'use client'

import { useCoveredSources } from '@/components/editor/coverage/coverage-scope'
import { useForm } from '@/components/editor/form/form-context'
import { isDirty } from '@/components/editor/form/form-state'
import { checklist, type Finding } from '@/lib/domain/drafts/checklist'
import { withoutEmptyRows } from '@/lib/domain/drafts/draft-values'

const looks = {
  done: { sign: '✓', tone: 'text-good', said: 'done' },
  open: { sign: '○', tone: 'text-muted', said: 'to come' },
  error: { sign: '●', tone: 'text-signal', said: 'open' },
  warning: { sign: '○', tone: 'text-signal', said: 'needs a reason' },
  advice: { sign: '○', tone: 'text-muted', said: 'advised' },
}

/** The rules for what may go out, ticked off while one writes. */
export function Checklist() {
  const { state, pictures } = useForm()
  const lead = pictures.find(({ id }) => id === state.values.leadImage) ?? null
  const covered = useCoveredSources(state.values.sources.map(({ permalink }) => permalink))
  const isBegun = isDirty(state) || state.article.rev > 1
  return (
    <ul aria-label="Checklist" className="mt-4 text-sm">
      {checklist({ ...withoutEmptyRows(state.values), lead, covered }).map(
        ({ label, findings }) => {
          const { sign, tone, said } = looks[isBegun ? worst(findings) : toCome(findings)]
          return (
            <li
              key={label}
              className={`flex gap-2.5 py-1 ${findings.length === 0 ? 'text-muted' : ''}`}
            >
              <span aria-hidden="true" className={`w-4 text-center font-bold ${tone}`}>
                {sign}
              </span>
              <span>
                {label}
                <span className="sr-only">: {said}</span>
              </span>
            </li>
          )
        },
      )}
    </ul>
  )
}

function worst(findings: Finding[]): keyof typeof looks {
  const levels = findings.map((finding) => finding.level)
  return (['error', 'warning', 'advice'] as const).find((one) => levels.includes(one)) ?? 'done'
}

/** Nothing is wrong with what nobody has begun. */
function toCome(findings: Finding[]): keyof typeof looks {
  return findings.length === 0 ? 'done' : 'open'
}
