import { defineDecision } from '../decision.ts';
import { inCloud, onOwnMachines } from './forces/places.ts';
import {
  all,
  always,
  any,
  below,
  chose,
  flagged,
  not,
  says,
  stated,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const identityProvider = defineDecision({
  id: 'identity-provider',
  question: text(
    'Who keeps accounts and issues tokens?',
    'アカウントを管理し、トークンを発行するのは何か。',
  ),
  concern: 'identity',
  arises: () => true,
  options: [
    {
      id: 'built-in',
      title: text('Built into the backend', 'バックエンドに組み込む'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          4,
          ['auth'],
          chose('authentication', 'session', 'api-key'),
          'The chosen method needs no provider.',
          '選ばれた方式には認証基盤が要らない。',
        ),
        because(
          2,
          ['offline'],
          all(flagged('offline'), says('deployment', 'edge', 'single-host')),
          'Sites must let people in without the network.',
          '拠点はネットワークなしでも利用者を認証する必要がある。',
        ),
        because(
          -1,
          [],
          always,
          'Second factors, federation and resets are work that others have done.',
          '多要素、連携、再設定は、既製品が済ませている仕事である。',
        ),
      ],
      consequences: text(
        'No other server; every security duty stays here.',
        '別サーバーが不要。セキュリティの責任はすべて自分に残る。',
      ),
    },
    {
      id: 'keycloak',
      title: text('Keycloak', 'Keycloak'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          "Open, speaks every standard, runs anywhere, and data stays in one's own hands.",
          '公開されており、あらゆる標準に対応し、どこでも動き、データが手元に残る。',
        ),
        because(
          1,
          ['dataResidency', 'deployment'],
          any(stated('dataResidency'), onOwnMachines),
          'Accounts may not leave the country or the site.',
          'アカウントを国外や拠点外に出せない。',
        ),
      ],
      consequences: text(
        'Complete and without fees; a server and a database to patch.',
        '一式そろい無料。サーバーとデータベースの更新が要る。',
      ),
    },
    {
      id: 'entra-id',
      title: text('Microsoft Entra ID', 'Microsoft Entra ID'),
      complexity: 1,
      impossible: [
        outWhen(
          ['offline'],
          all(flagged('offline'), says('deployment', 'edge')),
          'It cannot be reached without the network.',
          'ネットワークなしでは利用できない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud', 'technologies'],
          any(
            inCloud('azure'),
            wants('entra-id', 'active-directory', 'microsoft-teams', 'sharepoint', 'dynamics-365'),
          ),
          'The people of the organisation have accounts there already.',
          '組織の人々のアカウントが既にそこにある。',
        ),
      ],
      consequences: text(
        'Single sign-on for staff; customers need another tenant.',
        '職員のシングルサインオンができる。顧客には別のテナントが要る。',
      ),
    },
    {
      id: 'cognito',
      title: text('Amazon Cognito', 'Amazon Cognito'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('aws'), chose('cloud-provider', 'aws'))),
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
      ],
      reasons: [
        because(
          3,
          ['cloud', 'style'],
          any(chose('style', 'serverless'), below('teamSize', 5)),
          'No server to run beside the services of AWS that are used anyway.',
          '利用中の AWS サービスと並べて、サーバーなしで使える。',
        ),
      ],
      consequences: text(
        'Cheap and integrated; moving accounts away is hard.',
        '安価で統合されている。アカウントの移行は難しい。',
      ),
    },
    {
      id: 'firebase-auth',
      title: text('Firebase Authentication', 'Firebase Authentication'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('gcp'), chose('cloud-provider', 'gcp'))),
          'It is a service of Google Cloud, which is not used.',
          'Google Cloud のサービスであり、Google Cloud を使わない。',
        ),
      ],
      reasons: [
        because(
          3,
          ['cloud', 'style'],
          any(chose('style', 'serverless'), below('teamSize', 5)),
          'No server to run, with kits for mobile clients.',
          'サーバー不要で、モバイル向けの部品がある。',
        ),
      ],
      consequences: text(
        'Quick for apps; few options for organisations.',
        'アプリには速い。組織向けの機能は少ない。',
      ),
    },
    {
      id: 'auth0',
      title: text('Auth0', 'Auth0'),
      complexity: 1,
      impossible: [
        outWhen(
          ['deployment'],
          onOwnMachines,
          'It is a hosted service, and everything must run on own machines.',
          'ホスト型サービスであり、すべてを自前のマシンで動かす条件に反する。',
        ),
      ],
      reasons: [
        because(
          2,
          ['teamSize', 'deployment'],
          all(
            below('teamSize', 4),
            says('deployment', 'public-cloud'),
            not(stated('dataResidency')),
          ),
          'Three people should not run a login server.',
          '3人以下のチームがログインサーバーを運用すべきではない。',
        ),
      ],
      consequences: text(
        'Nothing to run; fees grow with active users.',
        '運用が不要。費用は利用者数に応じて増える。',
      ),
    },
  ],
  sources: [{ title: 'Keycloak server administration guide', read: '2026-11-20' }],
});
