import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { keepSizedPicture } from '@/lib/media/sized-picture'
import { testPublication } from '@/lib/published/test-publication'
import { drawPictures } from './draw-pictures'
import { cardFolder } from './keep-card'

testPublication()

const content = {
  headline: 'OpenAI ends Microsoft exclusivity to launch multi-cloud strategy',
  sourceName: 'Sam Altman',
  network: 'x',
  date: '27 April 2026',
} as const

const shapes = [
  [1200, 675],
  [1200, 900],
  [1200, 1200],
]

const kept = (file: string) => readFileSync(join(cardFolder(), file))

test('without a picture of its own an update has its card in every shape', async () => {
  const { card, pictures } = await drawPictures(content)
  expect(pictures).toHaveLength(3)
  expect(pictures[0]).toBe(card)
  const drawn = await Promise.all(pictures.map((file) => sharp(kept(file)).metadata()))
  expect(drawn.map(({ format, width, height }) => ({ format, size: [width, height] }))).toEqual(
    shapes.map((size) => ({ format: 'png', size })),
  )
})

test('a picture is cut to every shape around its focal point, and carries no words', async () => {
  const red = { create: { width: 300, height: 100, channels: 3 as const, background: '#f00' } }
  const blue = await sharp({ create: { ...red.create, width: 150, background: '#00f' } })
    .png()
    .toBuffer()
  const halves = sharp(red).composite([{ input: blue, left: 150, top: 0 }])
  const picture = await keepSizedPicture(await halves.png().toBuffer())
  const lead = { ...picture, id: 'wall', alt: 'Two halves', credit: '', focalY: 50 }
  const left = await drawPictures({ ...content, lead: { ...lead, focalX: 0 } })
  const right = await drawPictures({ ...content, lead: { ...lead, focalX: 100 } })
  for (const [{ card, pictures }, colour] of [
    [left, [1, 0, 0]],
    [right, [0, 0, 1]],
  ] as const) {
    expect(pictures).not.toContain(card)
    for (const [at, file] of pictures.entries()) {
      const { info } = await sharp(kept(file)).toBuffer({ resolveWithObject: true })
      expect([info.format, info.width, info.height]).toEqual(['jpeg', ...(shapes[at] ?? [])])
      // Enlarged, the two colours mix where they meet.
      const { channels } = await sharp(kept(file)).stats()
      const strongest = channels.map(({ mean }) => Math.round(mean / 200))
      if (at > 0) expect(strongest).toEqual(colour)
    }
  }
})

test('a picture whose file is lost leaves the card', async () => {
  const lead = { id: 'x', file: 'lost', width: 90, height: 90, alt: 'A', credit: '' }
  const drawn = await drawPictures({ ...content, lead: { ...lead, focalX: 50, focalY: 50 } })
  expect(drawn).toEqual(await drawPictures(content))
})
