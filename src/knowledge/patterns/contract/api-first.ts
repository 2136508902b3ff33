import { definePattern } from '../../pattern.ts';

export const apiFirst = definePattern({
  id: 'api-first',
  section: 'contract',
  name: 'API-first design',
  aliases: ['contract-first development', 'design-first API'],
  summary: {
    en: 'The interface is agreed, reviewed and mocked before either side is built, and both sides then build against it.',
    ja: '実装前にインターフェースを合意・レビュー・モック化し、双方がそれに合わせて作る。',
  },
  problem:
    'Clients start when the server is done, discover that the shape does not fit their screens, and the redesign breaks what is live.',
  solution:
    "Write the description with the client's scenarios beside it. Review naming, errors, paging and rights in a pull request. Publish a mock the same day. Generate types for both sides; the server's build fails when it leaves the contract. Changes go through the file first.",
  useWhen: [
    'Two teams work at the same time on both sides.',
    'Partners or a public depend on the interface.',
  ],
  avoidWhen: [
    'The problem is unknown and a spike will be thrown away.',
    'One person builds both sides in a week.',
  ],
  consequences: [
    'Client work begins in week one instead of after the server; the price is a review round before code.',
    'Only what is in the file gets tested; behaviour such as ordering or rate limits must be written too.',
  ],
  construct: 'contexts.*.api: { rest: v1, errors: problem+json }',
  covers: { 'contract.api-first-design': ['Contract-first development'] },
  related: ['openapi-description', 'consumer-driven-contracts', 'mock-server', 'code-generation'],
  sources: [{ title: 'Zalando, RESTful API and Event Guidelines' }],
});
