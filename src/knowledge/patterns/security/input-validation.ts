import { definePattern } from '../../pattern.ts';

export const inputValidation = definePattern({
  id: 'input-validation',
  section: 'security',
  name: 'Input validation',
  aliases: ['schema validation at the edge', 'allowlisting'],
  summary: {
    en: 'Everything that comes in is checked against a schema and business limits at the edge, and what is not allowed is refused.',
    ja: '入力をすべて境界でスキーマと業務上の制限に照らして検査し、許可されないものは拒否する。',
  },
  problem:
    'Unchecked input reaches queries, file paths, money and memory: negative quantities, 40 MB names, fields a client must not set.',
  solution:
    'Validate type, length, range, format and list sizes from the contract; refuse unknown fields on writes. Normalise Unicode first. Allow known good, do not hunt for bad. Parse into domain types so that invalid values cannot exist inside. Sanitise only where rich text is wanted, with a maintained library, and encode on output. Limit body size and depth before parsing. Check answers of other systems too.',
  useWhen: ['Every edge: HTTP, messages, files, webhooks, third-party answers.'],
  avoidWhen: ['A second copy of the same rules deep inside; trust the domain types.'],
  consequences: [
    'Schema checks cost microseconds per small body; a compiled validator handles tens of thousands per second.',
    'Strict request bodies make adding client fields early an error: that is wanted on writes, not on reads.',
  ],
  construct: 'contexts.*.api: { rest: v1, maxBody: 1MB, errors: problem+json }',
  covers: {
    'security.input-validation': ['Schema validation', 'sanitization', 'allowlisting'],
    'security.sql-injection-prevention': ['input validation'],
  },
  related: [
    'parameterised-queries',
    'problem-details',
    'content-security-policy',
    'anti-corruption-layer',
  ],
  sources: [
    { title: 'OWASP Input Validation Cheat Sheet' },
    { title: "Alexis King, Parse, don't validate (2019)" },
  ],
});
