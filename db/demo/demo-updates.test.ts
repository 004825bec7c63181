import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { draftSchema } from '../../lib/domain/drafts/draft'
import { demoUpdates } from './demo-updates'

/** SHA-256 of each quotation as its source has it, taken from the checked record and not from our files. */
const quotations: Record<string, string> = {
  'openai-ends-microsoft-exclusivity-launch-multi-cloud-strategy':
    '93575b4538d133071c3d57189d9504277b2f83f42398813ccf1dd237e842f79c',
  'microsoft-bitnet-cpp-1-bit-models-ordinary-cpu':
    '0bb4d5eb944985830f82f82913b95858232f9917b4f1edeb317cf11867a3aa14',
  'deepseek-publishes-r1-reasoning-models-open-weights':
    '39912d5e8d5805f0efae4095cb385ec4f26ef4e094414124747b0396eb89c460',
  'openai-releases-gpt-oss-open-weight-models':
    'c2654cb472210ef42e8f60305de47a01de7fd8c9338af3dbd2055e258518f60f',
  'react-warns-critical-flaw-server-components':
    '766254e67f2e6f2d517ae7381f4a37500aab2203c3f04f7647d4c7877dc8c02a',
  'anthropic-gives-model-context-protocol-new-foundation':
    'feaf883c842e88098b303c6bedff15af8323c6400d056c90f1290ae940944c61',
  'alphafold-3-code-apache-2-weights-stay-restricted':
    'fc2c2228bd03f44271695371dc50e472625de687520a727477aac3adb95b4890',
  'eu-publishes-code-labelling-ai-generated-content':
    '7dbf24e16f0ef3382c57d95ef96865496625035a3fb457dce842181fa95ae42c',
  'model-context-protocol-goes-stateless':
    '1cbf37874e2793ec97360e08bff35e900fa8f173b2c1dbd3709c52f423b03034',
  'claude-opus-5-5-costs-less-breaks-some-code':
    '1596d58d1b70d02b2eeced6899912d4df83c6ef559998521fd946d013393988e',
}

test.each(demoUpdates)(
  '$draft.slug says what its source says, in the form an editor must keep',
  ({ draft, firstPublishedAt }) => {
    const parsed = draftSchema.parse(draft)
    const [source, ...others] = parsed.sources
    expect(others).toEqual([])
    expect(
      createHash('sha256')
        .update(source?.text ?? '')
        .digest('hex'),
    ).toBe(quotations[draft.slug])
    expect(parsed.headline.length).toBeGreaterThanOrEqual(20)
    expect(parsed.headline.length).toBeLessThanOrEqual(90)
    expect(parsed.questions).toHaveLength(4)
    expect(firstPublishedAt.slice(0, 10)).toBe(source?.postedAt.slice(0, 10))
  },
)

test('only the one record with counts shows counts', () => {
  const counted = demoUpdates.filter(({ draft }) =>
    draftSchema
      .parse(draft)
      .sources.some(({ reposts, likes }) => reposts !== null || likes !== null),
  )
  expect(counted.map(({ draft }) => draftSchema.parse(draft).sources[0])).toMatchObject([
    { reposts: 835, likes: 14_000, countsAsOf: '2026-11-23' },
  ])
})
