import { definePattern } from '../../pattern.ts';

export const mergePatch = definePattern({
  id: 'merge-patch',
  section: 'api',
  name: 'Partial update',
  aliases: ['PATCH', 'JSON Merge Patch'],
  summary: {
    en: 'A PATCH that names only what changes, with a stated media type and the version it was based on.',
    ja: '変更箇所だけを送るPATCH。メディアタイプと、基にした版を明示する。',
  },
  problem:
    'A PUT of the whole resource from a client that knows only half of the fields erases the other half.',
  solution:
    'Take `application/merge-patch+json`: absent means unchanged, null means remove. Require `If-Match` and answer 412 when somebody was faster. Apply, validate the result as a whole, and refuse fields a client may not set. Business transitions stay commands of their own.',
  useWhen: [
    'Forms that edit a few fields of wide resources.',
    'Clients of several versions edit the same thing.',
  ],
  avoidWhen: [
    'Arrays edited element by element: merge patch replaces them whole; use JSON Patch or sub-resources.',
    'The change is a business act with rules and events.',
  ],
  consequences: [
    'Null is taken as "remove", so a field cannot hold an explicit null.',
    'Every update is a conditional one: a second writer is told instead of silently winning.',
  ],
  construct: 'contexts.*.commands.*: { on: Customer, conditional: true }',
  covers: { 'api.restful-apis': ['HTTP methods'] },
  related: ['optimistic-locking', 'resource-oriented-api', 'http-caching'],
  sources: [{ title: 'RFC 7396, JSON Merge Patch' }, { title: 'RFC 5789, PATCH Method for HTTP' }],
});
