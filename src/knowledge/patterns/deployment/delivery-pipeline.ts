import { definePattern } from '../../pattern.ts';

export const deliveryPipeline = definePattern({
  id: 'delivery-pipeline',
  section: 'deployment',
  name: 'Delivery pipeline',
  aliases: ['CI/CD pipeline', 'continuous delivery', 'build automation'],
  summary: {
    en: 'One automated way leads from commit to production: build once, test, sign, deploy the same artefact through stages, watch, go back.',
    ja: 'コミットから本番まで一本の自動経路を通し、一度だけ作った成果物を段階的に配備・監視・復帰する。',
  },
  problem:
    'Releases are made by hand from a wiki page, monthly, with forty changes and one person who knows.',
  solution:
    'Pipeline as code. Build once, artefact by digest; tests, contracts, scans; deploy to a test stage, smoke test; production by rollout strategy with automatic judgement. Migrations run as their own step before. Credentials by federation, no stored keys. Every deployment is annotated in dashboards. Anybody may press back.',
  useWhen: ['All services.'],
  avoidWhen: ['Different artefacts per environment: configuration differs, not code.'],
  consequences: [
    'The four DORA measures tell how well it works: frequency, lead time, failure share, time to restore.',
    'Small releases: one change in a failed one is found at once, forty are a search.',
  ],
  construct: 'deployment: { rollout: canary, rollback: 5m, migrations: expand-contract }',
  covers: {
    'deployment.ci-cd': ['Automated pipelines', 'build automation', 'deployment strategies'],
    'testing.test-automation': ['CI/CD integration'],
  },
  related: ['test-pipeline', 'container-image', 'canary-release', 'infrastructure-as-code'],
  sources: [
    { title: 'Humble and Farley, Continuous Delivery (2010)' },
    { title: 'Forsgren, Humble, Kim, Accelerate (2018)' },
  ],
});
