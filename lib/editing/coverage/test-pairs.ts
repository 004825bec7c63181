import type { earlierUpdates } from './test-earlier-updates'

type Key = keyof typeof earlierUpdates

/** A headline that is typed, the address of its source, and which earlier update it repeats, if any. */
export type LabelledPair = [headline: string, address: string, repeats: Key | null]

/** Those that what counts as alike was found on. */
export const tunedPairs: LabelledPair[] = [
  // the same source, written otherwise
  ['Altman on a new deal', 'https://twitter.com/i/web/status/2048755148361707946', 'exclusivity'],
  ['', 'https://mobile.twitter.com/sama/status/2048755148361707946?s=20', 'exclusivity'],
  [
    'A serious hole in a web framework',
    'http://www.react.dev/blog/2025/12/03/critical-security-vulnerability-in-react-server-components/?utm_source=x',
    'reactFlaw',
  ],
  [
    'What changes for those who call the API',
    'https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5/',
    'opus55',
  ],
  [
    'The chat has something new',
    'https://specimen.example/news/introducing-specimen-5',
    'specimen5',
  ],
  [
    'Brussels and its rules',
    'https://digital-strategy.ec.europa.eu/en/library/how-sign-code-practice-transparency-ai-generated-content#:~:text=sign',
    'labelling',
  ],
  // the same news in other words, from elsewhere
  ['Microsoft loses its exclusive hold on OpenAI in the cloud', 'e:1', 'exclusivity'],
  ['OpenAI may now sell on all clouds as Microsoft exclusivity ends', 'e:2', 'exclusivity'],
  ['OpenAI raises $110bn from SoftBank, Nvidia and Amazon', 'e:4', 'funding'],
  ['Amazon puts $50 billion into OpenAI as part of a funding round', 'e:5', 'funding'],
  ['Microsoft’s bitnet.cpp runs 1-bit language models on CPUs', 'e:7', 'bitnet'],
  ['Microsoft adds a GPU kernel to BitNet', 'e:9', 'bitnetKernel'],
  ['BitNet’s first official model has been trained on 4 trillion tokens', 'e:10', 'bitnetModel'],
  ['DeepSeek-R1 reasoning model released under MIT licence', 'e:11', 'r1'],
  ['OpenAI publishes open-weight models gpt-oss-120b and gpt-oss-20b', 'e:13', 'gptOss'],
  ['Critical vulnerability found in React Server Components', 'e:15', 'reactFlaw'],
  ['React flaw lets attackers run code on servers without a login', 'e:16', 'reactFlaw'],
  ['Anthropic donates Model Context Protocol to Linux Foundation fund', 'e:18', 'foundation'],
  ['More than 60,000 projects use AGENTS.md to instruct coding agents', 'e:20', 'agentsFile'],
  ['Model Context Protocol drops sessions and becomes stateless', 'e:21', 'stateless'],
  ['AlphaFold 3 code re-licensed under Apache 2.0', 'e:23', 'foldLicence'],
  ['European Commission publishes final code on labelling AI content', 'e:26', 'labelling'],
  ['Marking duty for older AI systems in the EU waits until December', 'e:28', 'grace'],
  ['Anthropic prices Claude Opus 5.5 a fifth below Opus 5', 'e:29', 'opus55'],
  ['Specimen 5 arrives for all who use the chat', 'e:31', 'specimen5'],
  ['Examplia to supply Specimen AI with six gigawatts of chips', 'e:32', 'chips'],
  // other news of the same companies, models and laws
  ['OpenAI releases new model', 'e:41', null],
  ['OpenAI announces a new product for developers', 'e:42', null],
  ['Specimen AI shows an app for short videos', 'e:43', null],
  ['Specimen AI opens an office in Utopia', 'e:44', null],
  ['Placeholder Labs and Specimen AI on general intelligence', 'e:45', null],
  ['Placeholder Labs releases Ipsum 4', 'e:46', null],
  ['Placeholder Labs raises 13 billion crowns', 'e:47', null],
  ['Claude Opus 5 will not be retired before July 2027', 'e:48', null],
  ['Examplia reports revenue from data centres', 'e:49', null],
  ['AlphaFold 3 is not approved for clinical use', 'e:51', null],
  ['EU fines a platform over advertising records', 'e:53', null],
  ['Specimen 6 is released to those who use the chat', 'e:58', null],
  ['A maker of toasters launches Crumb 4', 'e:56', null],
  ['Ruritania vetoes a bill on chatbots for children', 'e:60', null],
]

/** Those that nothing was changed for: they say how well it does on what it has not seen. */
export const heldOutPairs: LabelledPair[] = [
  ['', 'https://specimen.example/news/compass?utm_campaign=a', 'browser'],
  ['A bill becomes law', 'http://law.ruritania.example/act-53/', 'act53'],
  ['Azure no longer exclusive: OpenAI goes multi-cloud', 'e:3', 'exclusivity'],
  ['SoftBank and Nvidia join 110 billion dollar OpenAI round', 'e:6', 'funding'],
  ['1-bit LLMs on a single CPU: Microsoft open-sources BitNet framework', 'e:8', 'bitnet'],
  ['DeepSeek opens weights of R1, on a par with OpenAI o1 by its own figures', 'e:12', 'r1'],
  ['gpt-oss: open weights from OpenAI under Apache 2.0', 'e:14', 'gptOss'],
  ['Server Components of React have a critical hole, update now', 'e:17', 'reactFlaw'],
  ['MCP moves to the Agentic AI Foundation, Anthropic says', 'e:19', 'foundation'],
  ['New MCP specification makes the protocol stateless', 'e:22', 'stateless'],
  ['Google DeepMind puts AlphaFold 3 source under Apache licence', 'e:24', 'foldLicence'],
  ['Download AlphaFold 3 weights directly: the form is gone', 'e:25', 'foldDownload'],
  ['Writers get 700 million crowns in settlement with Placeholder Labs', 'e:34', 'settlement'],
  ['Lorem 3 goes straight into the search of Placeholder Labs', 'e:35', 'lorem3'],
  ['Specimen AI hires a head of research', 'e:61', null],
  ['Placeholder Labs shows Lorem 4 to developers', 'e:62', null],
  ['Microsoft reports how many use its assistant', 'e:63', null],
  ['Rust SDK of the Model Context Protocol is in beta', 'e:64', null],
  ['Ruritania asks for comments on Act 54', 'e:65', null],
  ['DeepSeek answers questions of researchers', 'e:66', null],
]
