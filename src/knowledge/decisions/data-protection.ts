import { defineDecision } from '../decision.ts';
import { all, always, any, atLeast, holds, says } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const dataProtection = defineDecision({
  id: 'data-protection',
  question: text('How is stored data protected?', '保存データをどう保護するか。'),
  arises: () => true,
  options: [
    {
      id: 'volume-encryption',
      title: text(
        'Encrypted disks, backups and connections',
        'ディスク、バックアップ、通信の暗号化',
      ),
      complexity: 0,
      impossible: [
        outWhen(
          ['compliance'],
          holds('card'),
          'PCI DSS 4 (3.5.1.2) no longer accepts encrypted disks alone for card numbers.',
          'PCI DSS 4(3.5.1.2)は、カード番号についてディスク暗号化だけを認めない。',
        ),
      ],
      reasons: [
        because(
          2,
          [],
          always,
          'Lost disks and backups tell nothing; nobody has to write code.',
          '失われたディスクやバックアップから読めない。コードは要らない。',
        ),
      ],
      consequences: text(
        'Costs nothing; whoever can query sees all.',
        '費用がかからない。検索できる人にはすべて見える。',
      ),
    },
    {
      id: 'field-encryption',
      title: text(
        'Sensitive fields encrypted by the service as well',
        '機微な項目をサービスでも暗号化',
      ),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['compliance'],
          holds('health', 'biometric', 'secret'),
          'A database administrator has no business with this data.',
          'データベース管理者が見るべきでないデータである。',
        ),
        because(
          1,
          ['compliance'],
          all(
            holds('personal', 'minor', 'legal'),
            says('compliance', 'gdpr', 'hipaa', 'appi', 'pipa', 'pdpa'),
          ),
          "Destroying a key erases a person's data from backups too.",
          '鍵を破棄すれば、バックアップからも個人データを消せる。',
        ),
      ],
      consequences: text(
        'Readable only to the service; such fields cannot be searched freely, and keys must be rotated.',
        'サービスだけが読める。自由な検索はできず、鍵の更新が要る。',
      ),
    },
    {
      id: 'tokenisation',
      title: text(
        'Tokens in place of the data, kept by a provider',
        '提供者が預かり、トークンで扱う',
      ),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['compliance'],
          any(holds('card'), says('compliance', 'pci-dss')),
          'Card numbers that never arrive need no audit: the payment provider keeps them.',
          '届かないカード番号は監査対象にならない。決済事業者が保管する。',
        ),
      ],
      consequences: text(
        'The audited part stays small; bound to the keeper of the tokens.',
        '監査対象が小さく済む。トークンの保管者に依存する。',
      ),
    },
    {
      id: 'customer-keys',
      title: text("Keys in the customer's hands", '顧客が管理する鍵'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          2,
          ['tenants'],
          all(
            holds('trade-secret', 'legal'),
            atLeast('tenants', 5),
            says('compliance', 'soc2', 'iso-27001'),
          ),
          'Organisations want to be able to lock everybody out.',
          '組織が自ら全員を締め出せることを求める。',
        ),
      ],
      consequences: text(
        'Strongest promise; a lost key is lost data.',
        '最も強い約束になる。鍵を失えばデータも失う。',
      ),
    },
  ],
  sources: [{ title: 'PCI DSS 4.0.1, requirement 3.5.1.2' }, { title: 'GDPR, articles 32 and 34' }],
});
