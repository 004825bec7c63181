import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import type { FormState } from './form-state'

/** What differs from before counts as one more edit. */
export function edited(state: FormState, values: DraftValues): FormState {
  return { ...state, values, edits: state.edits + 1 }
}
