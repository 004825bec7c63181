import type { DemoUpdate } from './demo-update'

export const euLabellingCode: DemoUpdate = {
  firstPublishedAt: '2026-06-10',
  draft: {
    headline: 'EU publishes its code for labelling AI-generated content',
    takeaway: 'Signing is voluntary, but the duties behind the code are law from 2 August 2026.',
    whatHappened:
      'The European Commission published the final code of practice on marking and labelling AI-generated content on 10 June 2026, and its AI Office invites companies to sign. One part, for providers, covers machine-readable marking; the other, for deployers, covers visible labels.',
    whyItMatters:
      'The code supports duties in Article 50 of the AI Act, which apply from 2 August 2026. It does not replace the law. For those who sign, enforcement will concentrate on whether they keep to the code. Systems already on the market before that date have until 2 December 2026 for the marking duty.',
    whatItMeans:
      'If you publish deepfakes, or AI-made text on matters of public interest without human review or editorial control, it needs a label. If you run a chatbot, people must be told what they are talking to. Signing is your choice; following the law is not.',
    slug: 'eu-publishes-code-labelling-ai-generated-content',
    questions: [
      {
        question: 'Do I have to sign?',
        answer: 'No, signing is voluntary. The law applies either way.',
      },
      {
        question: 'From when do the rules apply?',
        answer:
          'From 2 August 2026. Systems already on the market before then have until 2 December 2026 for the marking duty.',
      },
      {
        question: 'Must every AI text carry a label?',
        answer:
          'No. It concerns text on matters of public interest, unless a person reviewed it or it was under editorial control.',
      },
      {
        question: 'What is the benefit of signing?',
        answer:
          'Enforcement looks at whether signatories keep to the code, and the Commission names more legal certainty and less paperwork.',
      },
    ],
    sources: [
      {
        network: 'web',
        permalink:
          'https://digital-strategy.ec.europa.eu/en/library/how-sign-code-practice-transparency-ai-generated-content',
        authorName: "Shaping Europe's digital future",
        handle: '',
        postedAt: '2026-06-10',
        text: 'The AI Office invites providers and deployers to sign the Code of Practice on Transparency of AI-generated content.',
        lang: 'en',
      },
      {
        network: 'web',
        permalink:
          'https://www.scl.org/european-commission-publishes-code-of-practice-on-marking-and-labelling-ai-generated-content/',
        authorName: 'scl.org',
      },
      {
        network: 'web',
        permalink:
          'https://www.mccannfitzgerald.com/knowledge/technology-and-innovation/one-month-to-go-eu-ai-act-transparency-compliance',
        authorName: 'mccannfitzgerald.com',
      },
    ],
    topics: [
      { name: 'EU AI Act', kind: 'law' },
      { name: 'European Commission', kind: 'subject' },
      { name: 'Transparency', kind: 'subject' },
      { name: 'Deepfakes', kind: 'subject' },
    ],
  },
}
