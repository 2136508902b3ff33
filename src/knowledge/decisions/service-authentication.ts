import { defineDecision } from '../decision.ts';
import { distributed, oneProcess, onKubernetes } from './forces/places.ts';
import { all, always, any, atLeast, holds, says, stated, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const serviceAuthentication = defineDecision({
  id: 'service-authentication',
  question: text(
    'How do services prove who they are to each other?',
    'サービス同士はどう身元を示すか。',
  ),
  fact: 'serviceAuth',
  arises: any(distributed, stated('serviceAuth')),
  options: [
    {
      id: 'jwt',
      title: text('Tokens by client credentials', 'クライアントクレデンシャルによるトークン'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'The identity provider that is there issues them, with scopes per service.',
          '既にある認証基盤が、サービスごとの範囲付きで発行する。',
        ),
      ],
      consequences: text(
        'Same checks as for people; tokens are fetched and cached.',
        '利用者と同じ検証で済む。トークンの取得と保持が要る。',
      ),
    },
    {
      id: 'mtls',
      title: text('Mutual TLS', '相互 TLS'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['compliance'],
          any(
            says('compliance', 'pci-dss', 'hipaa', 'fapi', 'psd2'),
            all(holds('card', 'health', 'secret'), distributed),
          ),
          'The data is such that each connection must be encrypted and proven on both sides.',
          '扱うデータから、すべての接続を双方で証明し暗号化する必要がある。',
        ),
        because(
          2,
          ['technologies'],
          wants('istio', 'linkerd', 'spiffe'),
          'A mesh issues and renews the certificates.',
          'メッシュが証明書の発行と更新を行う。',
        ),
        because(
          1,
          ['availability'],
          all(onKubernetes, atLeast('teamSize', 15)),
          'A platform team can keep a certificate authority.',
          '基盤チームが認証局を維持できる。',
        ),
      ],
      consequences: text(
        'Strongest; certificates must be issued, rotated and watched.',
        '最も強い。証明書の発行、更新、監視が要る。',
      ),
    },
    {
      id: 'network',
      title: text('The network alone', 'ネットワークのみ'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          oneProcess,
          'There are no services that call each other.',
          '互いに呼び合うサービスがない。',
        ),
        because(
          -3,
          [],
          distributed,
          'Whoever gets inside may call everything.',
          '内部に入られると何でも呼べてしまう。',
        ),
      ],
      consequences: text('Nothing to do; no defence in depth.', '作業がない。多層防御にならない。'),
    },
    {
      id: 'api-key',
      title: text('A key per caller', '呼び出し元ごとの鍵'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'Keys do not expire by themselves and end up in logs.',
          '鍵は自然に失効せず、ログに残りやすい。',
        ),
      ],
      consequences: text('Simple; rotation is manual.', '単純。更新は手作業になる。'),
    },
  ],
  sources: [{ title: 'NIST SP 800-207 (zero trust architecture); RFC 8705 (mutual TLS)' }],
});
