import { definePattern } from '../../pattern.ts';

export const oauthScopes = definePattern({
  id: 'oauth-scopes',
  section: 'auth',
  name: 'OAuth scopes',
  aliases: ['token scopes', 'consent scopes'],
  summary: {
    en: 'Named permissions on a token that cap what a client may do, whatever the user himself may do.',
    ja: 'クライアントに許す操作の上限を示す、トークンに付く名前付き権限。',
  },
  problem: 'A reporting tool with a full-power token can delete orders because its user could.',
  solution:
    'Name scopes after resources and verbs, `orders:read`. Each operation lists its scope in the contract. Effective right = scope of the client AND right of the user on the record. Ask for the fewest, step up later. Show people plain words at consent. Ten to thirty scopes serve most systems.',
  useWhen: ['Third parties or several apps act for users.'],
  avoidWhen: ['As the only authorisation: scopes know nothing of the individual record.'],
  consequences: [
    'A scope per endpoint ends in tokens of kilobytes and consents nobody reads.',
    'Removing a scope from a client takes effect at the next token, not at once.',
  ],
  construct: 'contexts.*.commands.*: { on: Order, roles: [customer, support] }',
  covers: { 'security.api-security': ['OAuth scopes'] },
  related: ['oauth2', 'rbac', 'object-level-authorisation', 'least-privilege'],
  sources: [{ title: 'RFC 6749, section 3.3' }, { title: 'RFC 9396, Rich Authorization Requests' }],
});
