/** Who signs the demo updates. */
export const demoByline = { name: 'HeadsUpAI desk', slug: 'headsupai-desk' }
