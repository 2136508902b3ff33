import { defineDecision } from '../decision.ts';
import { always, lists, not, stated } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const dataResidency = defineDecision({
  id: 'data-residency',
  question: text('How is data kept in its country?', 'データをどう国内に留めるか。'),
  arises: stated('dataResidency'),
  options: [
    {
      id: 'all-in-one-country',
      title: text(
        'Everything runs there, backups and logs included',
        'バックアップとログを含め、すべて国内で動かす',
      ),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          ['dataResidency'],
          not(lists('regions', 2)),
          'One country, one set of rules: nothing has to be sorted.',
          '国が一つなら規則も一つで、仕分けが要らない。',
        ),
      ],
      consequences: text(
        'Easy to prove; only providers with a region there, second site included.',
        '証明が容易。第2拠点も含め、国内にリージョンを持つ事業者に限られる。',
      ),
    },
    {
      id: 'pinned-by-record',
      title: text("Each person's data is pinned to a region", '人ごとに保存リージョンを固定'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          4,
          ['dataResidency', 'regions'],
          lists('regions', 2),
          'Several regions serve, and each record has a home.',
          '複数リージョンで提供し、各記録に所在地がある。',
        ),
      ],
      consequences: text(
        'People anywhere under their own law; every query needs to know the region first.',
        '各地の法に従える。問い合わせのたびにまず地域を知る必要がある。',
      ),
    },
    {
      id: 'pseudonymised-copies',
      title: text(
        'Personal data stays, pseudonymised copies travel',
        '個人データは国内、仮名化した写しだけ国外',
      ),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'Pseudonymised data is still personal data in most laws.',
          '仮名化データも多くの法で個人データである。',
        ),
      ],
      consequences: text(
        'Analysis elsewhere is possible; the key table stays at home.',
        '国外で分析できる。対応表は国内に置く。',
      ),
    },
  ],
  sources: [{ title: 'GDPR, chapter V; APPI, article 28; PIPA, article 28-8' }],
});
