import { kept } from './memory'
import { whenShown } from './when-shown'

/** Runs before anything is drawn, so that a chosen theme never flashes the other one. */
whenShown(() => {
  const theme = kept('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
})
