type Sample = { name: string; labels: Record<string, string>; value: number }

/**
 * For tests: reads Prometheus' text format 0.0.4 as its page describes it (prometheus.io/docs/instrumenting/exposition_formats).
 * @returns the samples by the name of their family
 * @throws Error naming the first line that is not as it has to be
 */
export function readExposition(text: string): Map<string, Sample[]> {
  const families = new Map<string, { type: string; hasHelp: boolean; samples: Sample[] }>()
  const seen = new Set<string>()
  let open = ''
  if (!text.endsWith('\n')) throw new Error('The last line has no end.')
  for (const line of text.split('\n').filter(Boolean)) {
    const [, kind, family = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (kind === 'HELP') {
      if (families.has(family)) throw new Error(`A family begins twice: ${line}`)
      families.set(family, { type: '', hasHelp: true, samples: [] })
      open = family
    } else if (kind === 'TYPE') {
      const before = families.get(family)
      if (family !== open || !before || before.samples.length > 0) throw new Error(`Late: ${line}`)
      if (!/^(counter|gauge|histogram|summary)$/.test(rest)) throw new Error(`No type: ${line}`)
      if (rest === 'counter' && !family.endsWith('_total')) throw new Error(`No total: ${line}`)
      before.type = rest
    } else add(line)
  }
  return new Map([...families].map(([name, { samples }]) => [name, samples]))

  function add(line: string): void {
    const sample = readSample(line)
    const family = families.get(open)
    const parts = { histogram: '(_bucket|_sum|_count)', summary: '(_sum|_count)?' }
    const suffix = parts[family?.type as keyof typeof parts] ?? ''
    if (!family?.type || !new RegExp(`^${open}${suffix}$`).test(sample.name)) {
      throw new Error(`Of no family: ${line}`)
    }
    const series = line.slice(0, line.lastIndexOf(' '))
    if (seen.has(series)) throw new Error(`Twice: ${line}`)
    seen.add(series)
    family.samples.push(sample)
  }
}

function readSample(line: string): Sample {
  const label = '[a-zA-Z_]\\w*="(?:[^"\\\\]|\\\\[\\\\"n])*"'
  const whole = new RegExp(
    `^([a-zA-Z_:][\\w:]*)(?:\\{(${label}(?:,${label})*)\\})? ([Nn]a[Nn]|[+-]Inf|-?[\\d.]+(?:e[+-]?\\d+)?)$`,
  )
  const [, name, labels = '', value = ''] = whole.exec(line) ?? []
  if (name === undefined) throw new Error(`No sample: ${line}`)
  const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)]
  return {
    name,
    labels: Object.fromEntries(pairs.map(([, key, said]) => [key, said])),
    value: /nan/i.test(value) ? Number.NaN : Number(value.replace('Inf', 'Infinity')),
  }
}
