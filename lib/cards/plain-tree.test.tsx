import { expect, test } from 'vitest'
import { plainTree } from './plain-tree'

function Line({ words, isLoud }: { words: string; isLoud: boolean }) {
  return (
    <p style={{ fontSize: 12 }}>
      {isLoud && <b>!</b>}
      {words}
    </p>
  )
}

test('components are called all the way down, and what shows nothing is nothing', () => {
  const lines = ['one', 'two']
  const tree = plainTree(
    <div id="all">
      {lines.map((words, n) => (
        <Line key={words} words={words} isLoud={n === 1} />
      ))}
      {undefined}
      <img src="data:," alt="" width={4} />
    </div>,
  )
  const style = { fontSize: 12 }
  const children = [
    [
      { type: 'p', props: { style, children: [null, 'one'] } },
      { type: 'p', props: { style, children: [{ type: 'b', props: { children: '!' } }, 'two'] } },
    ],
    null,
    { type: 'img', props: { src: 'data:,', alt: '', width: 4, children: null } },
  ]
  expect(tree).toEqual({ type: 'div', props: { id: 'all', children } })
  expect(structuredClone(tree)).toEqual(tree)
})
