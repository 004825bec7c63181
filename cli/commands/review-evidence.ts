import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import { captureVerb, captureWords } from '@/lib/domain/sources/capture-words'
import { lookInWords } from '@/lib/domain/sources/source-look'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { type ReviewEvidence, reviewEvidence } from '@/lib/editing/review/review-evidence'
import { paths } from '@/lib/paths'
import { getProof } from '@/lib/published/get-proof'
import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { absolute } from '@/lib/site'
import { actingAs } from '../run/acting-as'
import type { Command } from '../run/command'
import { checkProof } from '../verify/check-proof'

export const reviewEvidenceOf: Command = {
  name: 'review-evidence',
  usage: 'SLUG|ID [--as EMAIL]',
  summary:
    'Show who wrote and reviewed the live text of an update, what part a machine had in it, its sources and its signature.',
  takes: 1,
  options: { as: { type: 'string' } },
  async run(args) {
    const evidence = reviewEvidence(actingAs(args), args.positionals[0] ?? '')
    const { problems } = await checkProof(getProof(evidence.page.slug), { keys: listPublicKeys() })
    const data = dataOf(evidence, problems)
    return { text: inLines(data), data, failed: problems.length > 0 }
  },
}

function dataOf({ page, rev, revision, version, looks }: ReviewEvidence, problems: string[]) {
  return {
    address: absolute(paths.update(page.slug)),
    headline: page.headline,
    published: machineDayOrMoment(page.firstPublishedAt),
    modified: machineDayOrMoment(page.modifiedAt),
    writtenBy: page.authors.map(({ name }) => name),
    reviewedBy: page.reviewedBy,
    reviewed: page.reviewedAt === null ? null : instant(page.reviewedAt),
    revision: {
      rev,
      id: revision?.id ?? null,
      savedBy: revision?.savedBy ?? null,
      kept: revision && instant(revision.keptAt),
    },
    aiUse: page.aiUse,
    aiStatement: aiUseStatement(page.aiUse),
    sources: page.sources.map((source) => {
      const look = looks[source.permalink]
      return {
        address: source.permalink,
        taken: `${captureVerb(source)} ${instant(source.capturedAt)}, ${captureWords(source)}`,
        takenBy: source.capturedBy,
        textSha256: source.textSha256,
        standing: look ? { state: look.state, looked: instant(look.checkedAt) } : null,
        inWords: look ? standing(source.text, look) : 'Nobody has looked there since.',
      }
    }),
    corrections: page.corrections.map(({ at, note }) => ({ at: instant(at), note })),
    signature: version && {
      version: version.number,
      event: version.event,
      at: instant(version.at),
      hash: version.hash,
      key: version.key,
    },
    proof: absolute(paths.proof(page.slug)),
    keys: absolute(paths.publicKeys()),
    problems,
  }
}

function inLines(data: ReturnType<typeof dataOf>): string {
  const { revision, signature } = data
  const lines: [string, string][] = [
    ['Update', `${data.headline}\n${data.address}`],
    ['Published', `${data.published}, last changed ${data.modified}`],
    ['Written by', data.writtenBy.join(', ')],
    [
      'Reviewed by',
      data.reviewedBy === null
        ? 'nobody: this very text was not approved'
        : `${data.reviewedBy}, ${data.reviewed}`,
    ],
    [
      'Revision',
      revision.id === null
        ? `${revision.rev ?? 'unknown'}`
        : `${revision.rev}, kept ${revision.kept} as ${revision.id}, saved by ${revision.savedBy}`,
    ],
    ['AI use', data.aiStatement ?? 'none'],
    ...data.sources.map(({ address, taken, takenBy, inWords }): [string, string] => [
      'Source',
      `${address}\n${taken}${takenBy && ` by ${takenBy}`}. ${inWords}`,
    ]),
    ...data.corrections.map(({ at, note }): [string, string] => ['Correction', `${at}: ${note}`]),
    [
      'Signed',
      signature === null
        ? 'not yet'
        : `version ${signature.version} (${signature.event}), ${signature.at}, with ${signature.key}\nSHA-256 ${signature.hash}`,
    ],
    ['Proof', `${data.proof}, to be checked with ${data.keys}`],
    ...data.problems.map((problem): [string, string] => ['Problem', problem]),
  ]
  return lines.map(([name, words]) => line(name, words)).join('\n')
}

const widest = 'Reviewed by'.length + 2

/** What goes on stands below where it began. */
function line(name: string, words: string): string {
  return `${name.padEnd(widest)}${words.replaceAll('\n', `\n${' '.repeat(widest)}`)}`
}

function standing(quotation: string, look: Parameters<typeof lookInWords>[1]): string {
  const { before, at, after } = lookInWords(quotation, look)
  return `${before} ${instant(at)}${after}`
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
