import { expect, test } from 'vitest'
import { stateAfter } from '@/lib/domain/article/article-state'
import { articleStates } from '@/lib/domain/kinds'
import { reviewIntents, reviewOutcomes } from './review-intent'

test('each outcome is said while the article stands where its verb leads', () => {
  for (const intent of reviewIntents) {
    const reached = articleStates.filter((to) =>
      articleStates.some((from) => stateAfter(from, intent) === to),
    )
    expect(reviewOutcomes[intent].states, intent).toEqual(reached)
  }
  expect(reviewIntents.map((intent) => reviewOutcomes[intent].words)).toEqual([
    'Begun. It is a draft now.',
    'Submitted. It waits for a reviewer.',
    'Approved. It can go out as it stands.',
    'Returned to its author.',
    'Withdrawn. It is a draft again.',
    'Set aside. It is an idea again.',
  ])
})
