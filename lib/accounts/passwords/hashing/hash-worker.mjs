import { hashSync, verifySync } from '@node-rs/argon2'
import { answerJobs } from '../../../threads/answer-jobs.mjs'
import { letOthersGoFirst } from '../../../threads/let-others-go-first.mjs'

letOthersGoFirst()

/** Hashes a password, or compares it with what is stored, on this thread alone. */
answerJobs(({ password, stored, strength }) =>
  stored === null ? hashSync(password, strength) : verifySync(stored, password),
)
