import { defineDecision } from '../decision.ts';
import {
  all,
  always,
  below,
  flagged,
  lists,
  not,
  says,
  stated,
  wants,
} from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const authentication = defineDecision({
  id: 'authentication',
  question: text(
    'How do people and clients prove who they are?',
    '利用者とクライアントはどう身元を示すか。',
  ),
  fact: 'auth',
  arises: () => true,
  options: [
    {
      id: 'oauth2',
      title: text('OAuth 2.0 with OpenID Connect', 'OAuth 2.0 と OpenID Connect'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Passwords stay with an identity provider; web, mobile and machines use the same tokens.',
          'パスワードは認証基盤に留まり、Web、モバイル、機械が同じトークンを使う。',
        ),
        because(
          1,
          ['clients'],
          lists('clients', 2),
          'Several clients share one login.',
          '複数のクライアントが一つのログインを共有する。',
        ),
      ],
      consequences: text(
        'Second factors, federation and sign-out in one place; an identity provider on every path to login.',
        '多要素、連携、ログアウトを一か所で扱える。ログイン経路に必ず認証基盤が入る。',
      ),
    },
    {
      id: 'session',
      title: text('Own login with server sessions', '自前のログインとサーバーセッション'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          ['teamSize', 'users'],
          all(below('teamSize', 3), below('users', 500), not(stated('compliance'))),
          'A few hundred people and one website do not pay for an identity provider.',
          '数百人と一つの Web サイトでは、認証基盤に見合わない。',
        ),
      ],
      consequences: text(
        "No other server; password storage, resets and second factors are one's own risk.",
        '別サーバーが不要。パスワード保管、再設定、多要素が自分の責任になる。',
      ),
    },
    {
      id: 'api-key',
      title: text('API keys', 'API キー'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          ['clients'],
          all(
            says('clients', 'partners', 'partner', 'machines', 'devices'),
            not(lists('clients', 2)),
          ),
          'Only machines call.',
          '呼び出すのは機械だけである。',
        ),
        because(
          -2,
          [],
          always,
          'A key tells which program calls, never which person.',
          'キーが示すのはプログラムであって、人ではない。',
        ),
      ],
      consequences: text(
        'Easy for partners; rotation and scopes must be built.',
        '取引先に分かりやすい。更新と範囲の仕組みを作る必要がある。',
      ),
    },
    {
      id: 'saml',
      title: text('SAML', 'SAML'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['technologies'],
          wants('shibboleth', 'active-directory'),
          "The organisation's directory federates this way.",
          '組織のディレクトリがこの方式で連携する。',
        ),
      ],
      consequences: text(
        'What large organisations and universities have; XML signatures and browsers only.',
        '大きな組織や大学で使われている。XML 署名とブラウザーに限られる。',
      ),
    },
    {
      id: 'passkeys',
      title: text('Passkeys', 'パスキー'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          1,
          ['users'],
          all(stated('users'), flagged('audit'), says('clients', 'mobile', 'ios', 'android')),
          'Phones hold the keys; nothing can be phished.',
          '端末が鍵を持ち、詐取されない。',
        ),
      ],
      consequences: text(
        'No passwords at all; recovery of lost devices has to be designed.',
        'パスワードが不要になる。端末紛失時の回復を設計する必要がある。',
      ),
    },
    {
      id: 'mtls',
      title: text('Client certificates', 'クライアント証明書'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['devices'],
          all(stated('devices'), not(stated('users'))),
          'Only devices connect, and each can carry a certificate.',
          '接続するのは機器だけで、それぞれが証明書を持てる。',
        ),
      ],
      consequences: text(
        'Strongest for machines; certificates expire and must be renewed in time.',
        '機械には最も強い。証明書の期限前更新が要る。',
      ),
    },
  ],
  sources: [
    {
      title:
        'RFC 6749, RFC 9700 (OAuth 2.0 security best current practice); OpenID Connect Core; NIST SP 800-63B',
    },
  ],
});
