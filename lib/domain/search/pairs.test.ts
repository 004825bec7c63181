import { expect, test } from 'vitest'
import { askedFor } from './asked'
import { inPairs } from './pairs'

test('a run of letters is asked for two by two, everything else as it is', () => {
  const words = (query: string) => inPairs(askedFor(query)).map((one) => one.words.join(''))
  expect(words('推理模型 open-ai-x')).toEqual(['推理', '理模', '模型', 'openaix'])
  expect(words('"推理模" 推理')).toEqual(['推理模', '推理'])
})
