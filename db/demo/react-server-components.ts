import type { DemoUpdate } from './demo-update'

export const reactServerComponents: DemoUpdate = {
  firstPublishedAt: '2025-12-03',
  draft: {
    headline: 'React warns of a critical flaw in Server Components',
    takeaway:
      'A crafted request can run code on a server without a login, so affected apps need the newest patch.',
    whatHappened:
      'The React team disclosed CVE-2025-55182 on 3 December 2025, rated 10.0, the highest score. A crafted HTTP request to a Server Function endpoint can run code on the server, with no login needed. Versions 19.0, 19.1.0, 19.1.1 and 19.2.0 of three react-server-dom packages are affected.',
    whyItMatters:
      'Several frameworks and bundlers build on these packages, among them Next.js, React Router and Waku. An app can be vulnerable without Server Functions of its own, as long as it supports Server Components. Apps whose React code uses no server are not affected.',
    whatItMeans:
      'If your product runs on one of these frameworks, update it. The first fixes came in 19.0.1, 19.1.2 and 19.2.1, but further flaws were published from 11 December, so take the newest patch of your release line rather than the first fix.',
    slug: 'react-warns-critical-flaw-server-components',
    questions: [
      {
        question: 'Am I affected?',
        answer:
          'Only if your app supports React Server Components. React code that uses no server is not affected.',
      },
      {
        question: 'Which version is safe?',
        answer:
          'The first fixes are 19.0.1, 19.1.2 and 19.2.1. Later flaws followed, so take the newest patch of your line.',
      },
      {
        question: 'Does the protection at my hosting provider suffice?',
        answer: 'No. The React team says to update all the same.',
      },
      {
        question: 'Who found it?',
        answer: 'Lachlan Davidson, who reported it on 29 November 2025 through Meta’s bug bounty.',
      },
    ],
    sources: [
      {
        network: 'web',
        permalink:
          'https://react.dev/blog/2025/12/03/critical-security-vulnerability-in-react-server-components',
        authorName: 'The React Team',
        handle: '',
        postedAt: '2025-12-03',
        text: 'There is an unauthenticated remote code execution vulnerability in React Server Components.',
        lang: 'en',
      },
    ],
    topics: [
      { name: 'React', kind: 'subject' },
      { name: 'Next.js', kind: 'subject' },
      { name: 'Security', kind: 'subject' },
      { name: 'Meta', kind: 'company' },
    ],
  },
}
