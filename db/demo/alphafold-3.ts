import type { DemoUpdate } from './demo-update'

export const alphafold3: DemoUpdate = {
  firstPublishedAt: '2026-06-09T12:23:51Z',
  draft: {
    headline: 'AlphaFold 3 code becomes Apache 2.0, its weights stay restricted',
    takeaway:
      'Anyone may now build on the code, but the trained weights remain for non-commercial use.',
    whatHappened:
      'Google DeepMind changed the licence of the AlphaFold 3 source code on 9 June 2026, from CC BY-NC-SA 4.0 to Apache 2.0. The weights, which hold what the model learned, keep their own terms. The code itself has been public since 11 November 2024.',
    whyItMatters:
      'Code and weights now follow different rules. The code may be used commercially. The weights may be used only by, or for, non-commercial organisations such as universities and public bodies, and predictions must not be used to train similar structure-prediction models.',
    whatItMeans:
      'A company can build on the code, but not put the published weights to commercial use. A university lab may use both and share predictions within the terms. Since 23 July 2026 the weights can be downloaded directly. Results are for theoretical modelling and not approved for clinical use.',
    slug: 'alphafold-3-code-apache-2-weights-stay-restricted',
    questions: [
      {
        question: 'May a company use AlphaFold 3 now?',
        answer:
          'The code, yes, under Apache 2.0. The weights and their output are not for commercial activities.',
      },
      {
        question: 'How do I get the weights?',
        answer:
          'By direct download since 23 July 2026, under their terms of use. Before, access had to be requested with a form.',
      },
      {
        question: 'May I publish predictions?',
        answer: 'Yes, within the terms. They must not be used to train similar models.',
      },
      {
        question: 'Can doctors rely on it?',
        answer: 'No. The results are not approved for clinical use.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/google-deepmind/alphafold3/commit/7b197fe859790fc3e04d03ea70dd0b9ba48881c9',
        authorName: 'Augustin Zidek',
        handle: 'google-deepmind',
        postedAt: '2026-06-09T12:23:51Z',
        text: 'Only the code is re-licensed, the weights license and terms of use stay the same.',
        lang: 'en',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/google-deepmind/alphafold3/blob/c0f97eda2f1f482fd94d3a38bece18c7069b4a5c/WEIGHTS_TERMS_OF_USE.md',
        authorName: 'google-deepmind/alphafold3',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/google-deepmind/alphafold3/commit/4f52a3bb624fd7245fb1ad0bf62d752ffa46f0ce',
        authorName: 'google-deepmind/alphafold3',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/google-deepmind/alphafold3/commit/dd1a7badb62cbb0d4571666002159842c8c578c5',
        authorName: 'google-deepmind/alphafold3',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/google-deepmind/alphafold3/blob/c0f97eda2f1f482fd94d3a38bece18c7069b4a5c/README.md',
        authorName: 'google-deepmind/alphafold3',
      },
    ],
    topics: [
      { name: 'Google DeepMind', kind: 'company' },
      { name: 'AlphaFold 3', kind: 'model' },
      { name: 'Licences', kind: 'subject' },
      { name: 'Science', kind: 'subject' },
    ],
  },
}
