import { Actor } from '@/lib/accounts/actor'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'

/** Prints the id of a new update with as many questions and sources as one can have: thirty rows. */
const desk = Actor.commandLine()
const id = createArticle(desk)
saveArticle(desk, id, 1, {
  headline: 'An update with as many rows as there can be',
  takeaway: 'It is long.',
  whatHappened: 'It **happened** so, word by word. '.repeat(8),
  whyItMatters: 'It matters for [some](https://example.org). '.repeat(8),
  whatItMeans: '- It means this\n- and that',
  whatIsNotKnown: 'Nobody has said when.',
  questions: Array.from({ length: 20 }, (_, at) => ({
    question: `Is this question ${at + 1}?`,
    answer: `Yes, **it is** number ${at + 1}, and says so.`,
  })),
  sources: Array.from({ length: 10 }, (_, at) => ({
    network: 'x' as const,
    permalink: `https://x.com/ada/status/${at + 1}`,
    authorName: `Ada Example ${at + 1}`,
    handle: '@ada',
    text: `What was said in post ${at + 1}, word for word.`,
  })),
  topics: [{ name: 'Clouds' }, { name: 'Chips' }],
})
console.log(id)
