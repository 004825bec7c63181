import { cardSize } from './card-size'

/** In pixels. */
export type PictureShape = { width: number; height: number }

/** The shapes in which search engines are told of an update's picture, in the order they are kept. */
export const pictureShapes: PictureShape[] = [
  { width: cardSize.width, height: cardSize.height },
  { width: 1200, height: 900 },
  { width: 1200, height: 1200 },
]
