import { defineDecision } from '../decision.ts';
import { distributed } from './forces/places.ts';
import { all, always, any, chose, holds, lists, not, says, stated } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const sessionsOrTokens = defineDecision({
  id: 'sessions-or-tokens',
  question: text(
    'What does a client send with each request?',
    'クライアントは各要求に何を添えるか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'jwt',
      title: text('Short-lived JWT, rotating refresh token', '短命の JWT と更新トークンの交換'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          not(chose('authentication', 'session')),
          'Any service checks the signature without asking anybody; fifteen minutes bound the harm of a stolen one.',
          'どのサービスも問い合わせなしに署名を検証でき、盗まれても被害は15分に限られる。',
        ),
        because(5, ['auth'], says('auth', 'jwt'), 'JWT is asked for.', 'JWT が指定されている。'),
        because(
          1,
          ['style'],
          distributed,
          'Several services accept the same proof.',
          '複数のサービスが同じ証明を受け入れる。',
        ),
      ],
      consequences: text(
        'No shared session store; a token cannot be withdrawn before it ends.',
        '共有のセッション保管が不要。期限前に取り消せない。',
      ),
    },
    {
      id: 'session-cookie',
      title: text('A session cookie', 'セッション Cookie'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          4,
          [],
          chose('authentication', 'session'),
          'The login of the website is a session already.',
          'Web サイトのログインが既にセッションである。',
        ),
        because(
          4,
          ['auth'],
          says('auth', 'session'),
          'Sessions are asked for.',
          'セッションが指定されている。',
        ),
        because(
          1,
          ['clients'],
          all(says('clients', 'web'), not(lists('clients', 2))),
          'Browsers keep cookies safer than scripts keep tokens.',
          'スクリプトがトークンを持つより、ブラウザーの Cookie の方が安全である。',
        ),
      ],
      consequences: text(
        'Ends at once when wanted; needs CSRF protection and a store.',
        'いつでも即座に終了できる。CSRF 対策と保管庫が要る。',
      ),
    },
    {
      id: 'opaque-token',
      title: text('Opaque tokens, asked for at the provider', '不透明トークンと照会'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['compliance'],
          all(
            holds('card', 'health'),
            any(says('compliance', 'pci-dss', 'hipaa'), stated('audit')),
            says('clients', 'partners', 'partner'),
          ),
          'Rights of outside parties must end the moment they are withdrawn.',
          '外部者の権限は、取り消した瞬間に失効しなければならない。',
        ),
        because(
          -1,
          [],
          always,
          'Every request asks the provider.',
          'すべての要求で認証基盤に照会する。',
        ),
      ],
      consequences: text(
        'Withdrawn at once; the provider becomes part of every request.',
        '即座に取り消せる。認証基盤がすべての要求に関わる。',
      ),
    },
  ],
  sources: [{ title: 'RFC 9068 (JWT access tokens), RFC 7662 (introspection), RFC 9700' }],
});
