import { definePattern } from '../../pattern.ts';

export const codeGeneration = definePattern({
  id: 'code-generation',
  section: 'contract',
  name: 'Contract code generation',
  aliases: ['server stubs', 'type generation'],
  summary: {
    en: 'Server interfaces, validators and type definitions are generated from the contract at build time, never edited by hand.',
    ja: '契約からサーバーのスタブ・検証器・型定義をビルド時に生成し、手では編集しない。',
  },
  problem: 'Hand-written types mirror the contract until somebody changes one side only.',
  solution:
    "Generate into a folder that is rebuilt and kept apart from handwritten code. Implement generated interfaces, so the compiler reports a missing operation. Pin the generator's version; commit its output only where consumers cannot run it, and check in the build that it is current. Map at the boundary to domain types.",
  useWhen: [
    'Typed languages on either side.',
    'Protocol Buffers, GraphQL or OpenAPI describe the edge.',
  ],
  avoidWhen: [
    'Generated types are used as domain model: every contract change then reaches the core.',
    'Generators with templates nobody dares to touch.',
  ],
  consequences: [
    'A changed field becomes a compile error on both sides instead of a 400 in production.',
    'A generator upgrade can touch thousands of lines; keep it in a commit of its own.',
  ],
  covers: {
    'contract.openapi-swagger': ['code generation'],
    'docs.code-generation': ['server stubs', 'type definitions'],
  },
  related: ['openapi-description', 'sdk-generation', 'hexagonal-architecture'],
  sources: [
    { title: 'OpenAPI Generator documentation' },
    { title: 'Buf documentation: code generation' },
  ],
});
