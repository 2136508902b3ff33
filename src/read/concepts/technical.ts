import type { Language } from '../../util/language.ts';

/** Terms of how a system is built and run: their words name nothing of the field. */
const TERMS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:event[- ]driven|event[- ]sourc\w+|circuit[- ]breakers?|retr(?:y|ies)(?:[- ](?:patterns?|logic))?|(?:external )?services? integrations?|api gateways?|rate[- ]limit\w*|strangler(?: fig)?|micro-?services?|monoliths?|architectures?|real[- ]?time|bffs?|observability|distributed tracing|(?:centrali[sz]ed )?logging|signature verification|pub\/sub|patterns?|migrations?(?= (?:from|to|of|using)\b))\b/giu,
  ja: /イベント駆動|リアルタイム|サーキットブレーカー?|リトライ(?:パターン|ロジック)?|(?:外部)?サービス統合|レート制限|アーキテクチャ|モノリス|移行|署名検証|可観測性|分散トレーシング|(?:集中)?ロギング|パターン/gu,
  'zh-TW':
    /事件驅動|即時|斷路器|重試(?:模式|邏輯)?|(?:外部)?服務整合|速率限制|架構|單體|遷移|簽章驗證|可觀測性|分散式追蹤|(?:集中式)?日誌|微服務/gu,
  ko: /이벤트 기반|실시간|real-시간|회로 breaker|서킷 브레이커|재시도(?: 패턴| logic| 로직)?|(?:외부 )?서비스 통합|속도 제한|아키텍처|모놀리스|마이그레이션|가관측성|분산 추적|(?:중앙 집중화된 )?로깅|패턴/gu,
  vi: /hướng sự kiện|ngắt mạch|thử lại|giới hạn tốc độ|kiến trúc|nguyên khối|di chuyển hệ thống/giu,
};
/** Beside GraphQL these words mean its operations. */
const GRAPHQL = /subscriptions?|quer(?:y|ies)|mutations?|サブスクリプション|訂閱|구독/giu;
/** What opens an ask: "plan a migration", "設計してください". */
const ASKING: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:please )?(?:plan|design|create|implement|build|develop|draft|architect)\b/giu,
  ja: /(?:計画|設計|作成|実装|構築)し(?:て|たい)/gu,
  'zh-TW':
    /^\s*(?:請)?(?:幫我們?|為我們?)?(?:規劃|設計|建立|實作)|(?<=^使用[^,,。]{1,20})(?:規劃|設計|建立)/gu,
  ko: /^\s*(?:설계|계획|작성|구현)|(?:설계|계획|구현|작성)해/gu,
  vi: /^\s*(?:hãy )?(?:thiết kế|lập kế hoạch|xây dựng|tạo)/giu,
};

/** Stretches of a sentence that ask for a design or say how it shall be built. */
export function technicalIn(
  text: string,
  language: Language,
): readonly (readonly [start: number, end: number])[] {
  const patterns = [ASKING[language], TERMS[language]];
  // Terms of the trade are often left in English.
  if (language !== 'en') patterns.push(ASKING.en, TERMS.en);
  if (/graphql/i.test(text)) patterns.push(GRAPHQL);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => [index, index + found.length] as const,
    ),
  );
}
