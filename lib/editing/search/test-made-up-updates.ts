/** For tests: an update of a made-up company, with what a search may find it by. */
export type MadeUpUpdate = {
  slug: string
  headline: string
  text: string
  topics: string[]
  /** Who is quoted, their handle, and what they said. */
  quoted?: [name: string, handle: string, text: string]
  by?: string
}

const companies = ['Brambleworks', 'Quorvex', 'Tindalo', 'Zephrine', 'Ostrakon', 'Mirepoint']
const towns = ['Dunmarrow', 'Ellesby', 'Farthing Hollow', 'Greywick', 'Hartlow', 'Innsmoor']

/** What each company does anyway: so that a search has something to choose from. */
const everyday: MadeUpUpdate[] = companies.flatMap((company, at) => [
  {
    slug: `${company.toLowerCase()}-office`,
    headline: `${company} opens an office in ${towns[at]}`,
    text: `The made-up company ${company} now has desks in ${towns[at]}, and hires engineers there.`,
    topics: [company, 'Offices'],
  },
  {
    slug: `${company.toLowerCase()}-report`,
    headline: `${company} publishes its yearly report`,
    text: `Revenue of the made-up company ${company} grew, costs of computing grew as well, and it hired people.`,
    topics: [company, 'Business'],
  },
])

const told: MadeUpUpdate[] = [
  {
    slug: 'brambleworks-pricing',
    headline: 'Brambleworks halves what its assistant costs',
    text: 'A seat now costs ten crowns a month. Contracts that were signed before keep their old terms until renewal.',
    topics: ['Brambleworks', 'Pricing'],
    quoted: ['Odile Marchbanks', '@odile_m', 'We should have done this a year ago.'],
  },
  {
    slug: 'quorvex-licence',
    headline: 'Quorvex changes the licence of its speech model',
    text: 'The model may now be used commercially. Organisations with more than a hundred employees need a written agreement.',
    topics: ['Quorvex', 'Open weights'],
  },
  {
    slug: 'tindalo-mini',
    headline: 'tindalo-mini runs on a phone',
    text: 'The smallest model of the family needs two gigabytes of memory and answers without a network.',
    topics: ['Tindalo', 'Small models'],
  },
  {
    slug: 'quill-js',
    headline: 'Quill.js streams answers word by word',
    text: 'The made-up JavaScript library shows the words of a model as they arrive, and cancels what nobody reads.',
    topics: ['Quill.js', 'Developers'],
  },
  {
    slug: 'papermoth-labs',
    headline: 'PaperMoth teaches robots to fold towels',
    text: 'Twelve arms practised for a month. Folding a towel takes them forty seconds.',
    topics: ['PaperMoth', 'Robotics'],
  },
  {
    slug: 'ostrakon-csharp',
    headline: 'Ostrakon writes a client in C#',
    text: 'The library for .NET covers chat and search, and is generated from the same description as the others.',
    topics: ['Ostrakon', 'Developers'],
  },
  {
    slug: 'ostrakon-cpp',
    headline: 'Ostrakon speeds up inference with C++',
    text: 'A kernel rewritten in C++ halves the time to the first word on ordinary processors.',
    topics: ['Ostrakon', 'Hardware'],
  },
  {
    slug: 'zephrine-1-5',
    headline: 'Zephrine 1.5 reads longer documents',
    text: 'Version 1.5 takes in a thousand pages at once. Version 1.4 stays available until spring.',
    topics: ['Zephrine', 'Models'],
  },
  {
    slug: 'zephrine-5',
    headline: 'Zephrine-5 answers in spoken words',
    text: 'The voices were recorded by twenty actors, who are paid for each hour that is heard.',
    topics: ['Zephrine', 'Speech'],
  },
  {
    slug: 'mirepoint-labels',
    headline: 'Mirepoint labels pictures made by machines',
    text: 'Labelling happens in the camera roll. A coloured corner shows which pictures were generated.',
    topics: ['Mirepoint', 'Labelling'],
    by: 'Petronella Vask',
  },
  {
    slug: 'mirepoint-breach',
    headline: 'Mirepoint closes a hole in its file store',
    text: 'Anyone with a link could read the files of others for nine days. The company has told those affected.',
    topics: ['Mirepoint', 'Security'],
    quoted: ['Casimir Thornbury', '@casimir', 'We found it late, and we are sorry.'],
  },
  {
    slug: 'brambleworks-court',
    headline: 'A court in Greywick lets authors sue Brambleworks',
    text: 'The judge sees no reason to dismiss the claim that novels were copied for training.',
    topics: ['Brambleworks', 'Copyright', 'Courts'],
  },
  {
    slug: 'cafe-helper',
    headline: 'A café in Ellesby lets Tindalo take orders',
    text: 'Guests speak to a lamp on the table. Crème brûlée was understood at the third try.',
    topics: ['Tindalo', 'Everyday life'],
  },
  {
    slug: 'quorvex-chip',
    headline: 'Quorvex shows a chip for data centres',
    text: 'The processor is cooled by water and made for training. Analysts doubt that it will be delivered in time.',
    topics: ['Quorvex', 'Hardware'],
    quoted: ['Ingram Sallow', '@ingram', 'Two years of work fit on a thumbnail.'],
  },
  {
    slug: 'zh-reasoning',
    headline: '苔原公司发布新的推理模型',
    text: '这家虚构的公司表示，推理模型可以在笔记本电脑上运行，权重可以下载。',
    topics: ['苔原公司', '推理模型'],
  },
  {
    slug: 'zh-translation',
    headline: '苔原公司改进翻译工具',
    text: '这家虚构的公司表示，翻译工具现在支持语音输入。',
    topics: ['苔原公司'],
  },
  {
    slug: 'ja-voice',
    headline: '架空の会社コケモモが音声合成を公開',
    text: '音声合成は日本語と英語に対応し、スマートフォンで動く。',
    topics: ['コケモモ'],
  },
  {
    slug: 'ko-summary',
    headline: '가상의 회사 이끼나라가 문서 요약 도구를 공개했다',
    text: '요약은 열 쪽까지 무료이며 한국어를 지원한다.',
    topics: ['이끼나라'],
  },
  {
    slug: 'th-tutor',
    headline: 'บริษัทสมมติมอสเปิดตัวครูสอนภาษา',
    text: 'แอปนี้ช่วยนักเรียนฝึกพูดภาษาอังกฤษ',
    topics: ['มอส'],
  },
  {
    slug: 'de-school',
    headline: 'Schüler in Hartlow üben mit Tindalo',
    text: 'Die erfundene Schule prüft, ob Rechtschreibung so leichter fällt.',
    topics: ['Tindalo', 'Schools'],
  },
  {
    slug: 'tundra-first',
    headline: 'Lichen Tundra joins the board of Zephrine',
    text: 'The founder of a made-up seed bank is to speak for the public.',
    topics: ['Zephrine', 'Governance'],
    quoted: ['Lichen Tundra', '@lichen', 'I ask simple questions.'],
  },
  {
    slug: 'weights-open',
    headline: 'Ostrakon opens its weights for an afternoon',
    text: 'By mistake the weights open to everybody were those of an unreleased model.',
    topics: ['Ostrakon', 'Security'],
  },
]

/** Oldest first. */
export const madeUpUpdates: MadeUpUpdate[] = [...everyday, ...told]
