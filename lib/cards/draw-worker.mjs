import { answerJobs } from '../threads/answer-jobs.mjs'
import { renderCard } from './render-card.mjs'

answerJobs(renderCard)
