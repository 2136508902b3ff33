import { definePattern } from '../../pattern.ts';

export const sidecar = definePattern({
  id: 'sidecar',
  section: 'microservices',
  name: 'Sidecar',
  aliases: ['ambassador container', 'companion container'],
  summary: {
    en: 'A companion process deployed with each replica that takes over one concern, such as proxying, secrets or log shipping.',
    ja: '各レプリカに同居し、プロキシ・秘密情報・ログ転送などの関心事を引き受ける補助プロセス。',
  },
  problem:
    'A legacy or foreign-language service needs TLS, token refresh or metrics and must not be changed.',
  solution:
    'Run the companion in the same pod or host, talk over localhost or a shared volume, start it before and stop it after the service. Give it limits of its own and watch it like any process. Updates roll out with or without the application.',
  useWhen: ['The same concern in services of many languages.', 'Code that cannot be touched.'],
  avoidWhen: ['A library in the one language used costs less memory and one failure mode fewer.'],
  consequences: [
    '50 MB times 400 pods are 20 GB of memory for the companion alone.',
    'Order matters: work that starts before the proxy is up fails on its first call.',
  ],
  covers: { 'microservices.service-mesh': ['traffic management'] },
  related: ['service-mesh', 'anti-corruption-layer'],
  sources: [
    {
      title:
        'Burns and Oppenheimer, Design Patterns for Container-based Distributed Systems (2016)',
    },
  ],
});
