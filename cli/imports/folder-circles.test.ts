import { expect, test } from 'vitest'
import { folderCircles } from './folder-circles'
import { onTestTree } from './test-tree'

const put = onTestTree()

test('two folders that import each other are named with a file on either side', () => {
  put('lib/editing/schedules/due.ts', "import { publish } from '@/lib/editing/publishing/publish'")
  put('lib/editing/publishing/publish.ts', "import { cancel } from '../schedules/cancel'")
  put('lib/editing/schedules/cancel.ts', 'export const cancel = 1')
  expect(folderCircles(put.root())).toEqual([
    'lib/editing/publishing and lib/editing/schedules import each other: see lib/editing/publishing/publish.ts and lib/editing/schedules/due.ts',
  ])
})

test('one way is fine, and so are a folder and itself, tests and packages', () => {
  put('lib/editing/publishing/publish.ts', "import { cancel } from '../schedules/cancel'")
  put('lib/editing/schedules/cancel.ts', "import { due } from './due'\nimport 'zod'")
  put('lib/editing/schedules/cancel.test.ts', "import { publish } from '../publishing/publish'")
  expect(folderCircles(put.root())).toEqual([])
})
