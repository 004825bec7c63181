/** Every share card, that of the site too. In pixels. */
export const cardSize = { width: 1200, height: 675, type: 'image/png' } as const
