import { definePattern } from '../../pattern.ts';

export const dataFlowDiagram = definePattern({
  id: 'data-flow-diagram',
  section: 'docs',
  name: 'Data-flow diagram',
  aliases: ['data lineage', 'threat-model diagram'],
  summary: {
    en: 'Which data goes from where to where, of what class, across which trust border and for how long it stays.',
    ja: 'どのデータがどこからどこへ、どの信頼境界を越えて流れ、どの分類で、どれだけ保管されるかを示す。',
  },
  problem:
    'A person asks what is stored about her, an auditor asks who receives health data, and nobody can say.',
  solution:
    "Take entities' data classes, calls, events, stores and externals from the model; draw stores, processes, flows and trust borders. Per flow: purpose, legal ground, encryption, retention. Walk each border for threats: spoofing, tampering, disclosure, denial. Keep the register of processing from the same source.",
  useWhen: ['Personal, health or payment data; threat modelling.'],
  avoidWhen: ['Technical plumbing without data of interest.'],
  consequences: [
    'A deletion request becomes a list of stores to visit; an unlisted export is the finding.',
  ],
  construct: 'contexts.*.entities.*: { id: uuid, name: text personal }',
  covers: { 'docs.architecture-documentation': ['data flows'] },
  related: ['system-diagrams', 'envelope-encryption', 'audit-log'],
  sources: [{ title: 'Shostack, Threat Modeling (2014)' }],
});
