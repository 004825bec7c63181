/** Why what was sent was not taken, as the form shows it. */
export type Problem = {
  reason: 'signed-out' | 'conflict' | 'unpublished' | 'refused'
  message: string
}

/** For the line beside the title; what stands below says the rest. */
export function inShort(problem: Problem, fields: Record<string, string>): string {
  if (problem.reason === 'signed-out') return 'your session has ended'
  if (problem.reason === 'conflict') return 'somebody else has saved'
  const faults = Object.keys(fields).length
  if (faults === 0) return problem.message
  return faults === 1 ? 'one field needs another look' : `${faults} fields need another look`
}

export function problemOf(reason: string, message: string): Problem {
  return { reason: reason === 'signed-out' || reason === 'conflict' ? reason : 'refused', message }
}
