import { definePattern } from '../../pattern.ts';

export const tokenisation = definePattern({
  id: 'tokenisation',
  section: 'security',
  name: 'Tokenisation',
  aliases: ['token vault', 'surrogate value'],
  summary: {
    en: 'A sensitive value is swapped for a meaningless token; only a small vault can turn it back.',
    ja: '機微な値を無意味なトークンに置き換え、小さな保管庫だけが元に戻せるようにする方式。',
  },
  problem: 'Card numbers in the order table put every service, log and backup under PCI DSS.',
  solution:
    "Let the payment provider's form collect the card, so the number never arrives; store its token, the last four digits and the expiry. For other data run a vault with its own network, rights per purpose, and rate limits on reversal. Tokens are random, not derived.",
  useWhen: ['Card data, identity numbers, with few places that need the real value.'],
  avoidWhen: ['Values needed in most computations.'],
  consequences: [
    "Systems that see only tokens fall out of most of the audit's scope.",
    'The vault is a hard dependency of the few flows that reverse; size and replicate it.',
  ],
  construct:
    'externals.*: { kind: third-party, protocol: rest, operations: [tokeniseCard], availability: 99.9% }',
  covers: { 'security.api-security': ['encryption'] },
  related: ['envelope-encryption', 'least-privilege', 'anti-corruption-layer'],
  sources: [{ title: 'PCI Security Standards Council, Tokenization Guidelines (2011)' }],
});
