import { ACCESS } from './access-choices.ts';
import type { Choice } from './choice.ts';
import { GUARANTEES } from './guarantee-choices.ts';
import { PLACEMENTS } from './placement.ts';

/** Architectural choices that are no product. */
export const CHOICES: readonly Choice[] = [
  {
    id: 'microservices',
    fact: 'style',
    words: {
      en: 'micro[- ]?services?(?: architecture)?',
      'zh-TW': '微服務|微服务',
      ja: 'マイクロサービス',
      ko: '마이크로 ?서비스|MSA',
      vi: 'vi dịch vụ|microservices?',
    },
  },
  {
    id: 'modular-monolith',
    fact: 'style',
    words: {
      en: '(?:modular |well-structured |single |simple |plain )?monolith(?:ic)?|(?:one|single) (?:deployable|deployment unit|executable|artefact)',
      'zh-TW': '(?:模組化)?單體(?:式)?(?:架構|應用)?|单体',
      ja: '(?:モジュラー)?モノリス|モノリシック',
      ko: '(?:모듈러 ?|모듈형 ?)?모놀리[스식틱]\\S{0,2}|모놀리스',
      vi: '(?:modular )?monolith(?: theo module| mô-đun)?|đơn khối|nguyên khối|(?:một|1) khối(?! (?:lượng|u|tài))',
    },
  },
  {
    id: 'serverless',
    fact: 'style',
    words: {
      en: 'serverless|functions as a service|faas',
      'zh-TW': '無伺服器',
      ja: 'サーバーレス',
      ko: '서버리스',
      vi: 'phi máy chủ',
    },
  },
  {
    id: 'event-sourcing',
    fact: 'technologies',
    words: {
      en: 'event[- ]sourc(?:ing|ed)',
      'zh-TW': '事件溯源',
      ja: 'イベントソーシング',
      ko: '이벤트 ?소싱',
      vi: 'event sourcing',
    },
  },
  { id: 'cqrs', fact: 'technologies', words: { en: 'cqrs' } },
  {
    id: 'blockchain',
    fact: 'technologies',
    words: {
      en: 'blockchains?|distributed ledgers?',
      'zh-TW': '區塊鏈|分散式帳本',
      ja: 'ブロックチェーン|分散台帳',
      ko: '블록체인|분산 ?원장',
      vi: 'chuỗi khối',
    },
  },
  {
    id: 'service-mesh',
    fact: 'technologies',
    words: {
      en: 'service mesh(?:es)?',
      'zh-TW': '服務網格',
      ja: 'サービスメッシュ',
      ko: '서비스 ?메시',
    },
  },
  ...PLACEMENTS,
  ...GUARANTEES,
  ...ACCESS,
];
