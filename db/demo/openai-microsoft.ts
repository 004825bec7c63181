import type { DemoUpdate } from './demo-update'

export const openaiMicrosoft: DemoUpdate = {
  firstPublishedAt: '2026-04-27',
  draft: {
    headline: 'OpenAI ends Microsoft cloud exclusivity, and Azure stays first in line',
    takeaway:
      'OpenAI may offer its products on every cloud, though as a rule Azure still gets them first.',
    whatHappened:
      'OpenAI and Microsoft announced new terms on 27 April 2026. OpenAI may now offer its products on all clouds, and Microsoft remains its primary cloud partner. Microsoft receives models and products until 2032, and a share of OpenAI’s revenue through 2030.',
    whyItMatters:
      'More than the choice of cloud changes. Microsoft’s licence to OpenAI’s intellectual property runs through 2032 but is no longer exclusive, and Microsoft stops paying a revenue share to OpenAI. Two months earlier OpenAI had announced a $110 billion funding round, with $50 billion from Amazon.',
    whatItMeans:
      'If your systems run on another cloud, OpenAI’s products are now allowed to come to you. Expect Azure to have them earlier: they still ship there first, unless Microsoft cannot support what they need and chooses not to. If you use them through Microsoft, supply goes on until 2032.',
    slug: 'openai-ends-microsoft-cloud-exclusivity',
    questions: [
      {
        question: 'What changed?',
        answer:
          'The exclusivity ended. Any cloud may carry OpenAI’s products, and Microsoft stays the primary partner.',
      },
      {
        question: 'Is Azure still first?',
        answer:
          'Yes. Products ship there first, with one exception: where Microsoft cannot support what they need and chooses not to.',
      },
      {
        question: 'How long does Microsoft get OpenAI’s models?',
        answer: 'Until 2032. Its licence to the intellectual property is now non-exclusive.',
      },
      {
        question: 'Does OpenAI still share revenue with Microsoft?',
        answer: 'Yes, through 2030 and at the same percentage. What is new is a cap on the total.',
      },
    ],
    sources: [
      {
        network: 'x',
        permalink: 'https://x.com/sama/status/2048755148361707946',
        authorName: 'Sam Altman',
        handle: '@sama',
        profileUrl: 'https://x.com/sama',
        postedAt: '2026-04-27',
        reposts: '835',
        likes: '14000',
        countsAsOf: '2026-11-23',
        text: 'we have updated our partnership with microsoft. microsoft will remain our primary cloud partner, but we are now able to make our products and services available across all clouds. will continue to provide them with models and products until 2032, and a revenue share through 2030.',
        lang: 'en',
      },
      {
        network: 'web',
        permalink: 'https://paath.pages.dev/blog/openai-microsoft-partnership-next-phase-2026',
        authorName: 'paath.pages.dev',
      },
      {
        network: 'web',
        permalink: 'https://thelibertyportfolio.com/?p=17525',
        authorName: 'thelibertyportfolio.com',
      },
      {
        network: 'web',
        permalink:
          'https://www.channelnewsasia.com/business/openai-clinches-840-billion-valuation-mega-funding-amazon-nvidia-softbank-5958876',
        authorName: 'channelnewsasia.com',
      },
    ],
    topics: [
      { name: 'OpenAI', kind: 'company' },
      { name: 'Microsoft', kind: 'company' },
      { name: 'Amazon', kind: 'company' },
      { name: 'Cloud', kind: 'subject' },
      { name: 'Business', kind: 'subject' },
    ],
  },
}
