import type { Text } from '../util/language.ts';

/** How available a part is taken to be until its owner says otherwise. */
export interface AssumedAvailability {
  /** Fraction of time. */
  readonly value: number;
  /** Whose promise it is. */
  readonly because: Text;
}

/**
 * What providers promise for such parts: service level agreements of Amazon RDS (updated 2024-01-22), EC2, Lambda, Aurora and
 * MQ, and of Google Maps Platform. Those of RDS, MQ and Lambda were looked up on 2026-11-20, the others are from general
 * knowledge. A promise is what is paid back for, not what is measured; it is what a design can count on before anything was
 * measured.
 */
export const AVAILABILITIES = {
  replica: {
    value: 0.995,
    because: { en: 'SLA of one EC2 instance', ja: 'EC2インスタンス1台のSLA' },
  },
  function: { value: 0.9995, because: { en: 'SLA of AWS Lambda', ja: 'AWS LambdaのSLA' } },
  storeWithStandby: {
    value: 0.9995,
    because: { en: 'SLA of Amazon RDS in two zones', ja: 'Amazon RDS(2ゾーン)のSLA' },
  },
  storeWithSharedStorage: {
    value: 0.9999,
    because: {
      en: 'SLA of Amazon Aurora in two zones: take a tier that promises as much',
      ja: 'Amazon Aurora(2ゾーン)のSLA。同等の約束がある製品を選ぶこと',
    },
  },
  broker: {
    value: 0.999,
    because: { en: 'SLA of Amazon MQ in two zones', ja: 'Amazon MQ(2ゾーン)のSLA' },
  },
  thirdParty: {
    value: 0.999,
    because: {
      en: 'a usual SLA of public interfaces, such as Google Maps Platform: ask for theirs',
      ja: '公開APIに多いSLA(Google Maps Platformなど)。相手の値を確認すること',
    },
  },
  existing: {
    value: 0.995,
    because: {
      en: 'one machine, until its own log says better',
      ja: '1台構成と仮定。実績の記録で置き換えること',
    },
  },
} as const satisfies Record<string, AssumedAvailability>;
