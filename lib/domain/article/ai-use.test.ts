import { expect, test } from 'vitest'
import { aiUses } from '@/lib/domain/kinds'
import { aiUseStatement } from './ai-use-statement'
import { aiUseWords } from './ai-use-words'

test('readers are told of a machine only where one had a part, and the desk of every choice', () => {
  expect(aiUses.map((use) => [aiUseWords[use], aiUseStatement(use)])).toEqual([
    ['None worth telling: people wrote this', null],
    [
      'Assisted: people wrote it with a machine’s help',
      'People wrote this with the help of an AI system.',
    ],
    [
      'Drafted by a machine, edited by people',
      'An AI system drafted this text; people edited it and answer for it.',
    ],
  ])
})
