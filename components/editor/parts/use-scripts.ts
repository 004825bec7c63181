'use client'

import { useSyncExternalStore } from 'react'

/** Whether scripts run: the page is complete before they do, and without them. */
export function useScripts(): boolean {
  return useSyncExternalStore(never, isHere, isNotHere)
}

const never = () => () => undefined
const isHere = () => true
const isNotHere = () => false
