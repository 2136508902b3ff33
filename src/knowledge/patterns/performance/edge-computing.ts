import { definePattern } from '../../pattern.ts';

export const edgeComputing = definePattern({
  id: 'edge-computing',
  section: 'performance',
  name: 'Edge computing',
  aliases: ['edge functions', 'edge site processing'],
  summary: {
    en: 'Small pieces of logic run at the CDN or on site, where waiting for the centre is too long or impossible.',
    ja: '中央を待てない、または届かない場所で、CDNや現場の近くで小さな処理を動かす。',
  },
  problem:
    'A redirect by country needs a trip around the world, a production line stops when the line to the cloud does.',
  solution:
    'At the CDN: routing, token check, assembly of cached parts, no state beyond a key-value copy. On site: collect, filter, decide locally, store and forward with ids, take configuration signed from the centre. Say which side is master of what while apart, and merge by rule.',
  useWhen: ['Global latency, unsteady links, data that must not leave.'],
  avoidWhen: ['Rules that need current central data.'],
  consequences: [
    'Milliseconds instead of 100-300; edge runtimes limit CPU time and libraries.',
    'n sites are n installations to update and watch, often without hands near.',
  ],
  construct: 'deployment: { site: edge, target: single-host }',
  covers: { 'performance.cdn-integration': ['edge computing'] },
  related: ['cdn', 'mqtt', 'eventual-consistency'],
  sources: [{ title: 'Satyanarayanan, The Emergence of Edge Computing (2017)' }],
});
