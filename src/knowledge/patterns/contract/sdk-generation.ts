import { definePattern } from '../../pattern.ts';

export const sdkGeneration = definePattern({
  id: 'sdk-generation',
  section: 'contract',
  name: 'SDK generation',
  aliases: ['client library generation', 'typed clients'],
  summary: {
    en: 'Client libraries in several languages are generated from the contract, with types, retries, paging and authentication built in.',
    ja: '契約から複数言語のクライアントライブラリを生成し、型・再試行・ページング・認証を組み込む。',
  },
  problem:
    'Each customer writes the same client with the same bugs: no retry, no timeout, a misread error.',
  solution:
    'Generate models and calls, then put a thin hand-written layer over them for idiom: iterators over pages, idempotency keys on unsafe calls, backoff on 429 and 503, typed errors. Tolerate unknown fields and enum values. Release with the API, under semantic versions, with a changelog from the diff.',
  useWhen: [
    'A public API with developers in three or more languages.',
    'Retry and signing rules that customers get wrong.',
  ],
  avoidWhen: [
    'Two internal callers in the same language: share the types.',
    'The contract changes weekly; each release is noise.',
  ],
  consequences: [
    'Strict enums break old clients when a value is added: generate an "unknown" branch.',
    "n languages are n release pipelines, registries and support matrices; three is a team's side job, ten are a team.",
  ],
  covers: {
    'contract.sdk-generation': [
      'Client library generation',
      'type safety',
      'multi-language support',
    ],
    'docs.code-generation': ['Client SDKs'],
  },
  related: ['code-generation', 'openapi-description', 'retry-with-backoff'],
  sources: [{ title: 'OpenAPI Generator documentation' }, { title: 'Semantic Versioning 2.0.0' }],
});
