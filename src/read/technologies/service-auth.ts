import type { PlacedWish } from './placed-wish.ts';

const BETWEEN_SERVICES =
  /service[- ]to[- ]service|(?:service|dịch vụ) (?:với|và|gọi|sang) (?:service|dịch vụ)|서비스끼리|(?:between|among(?:st)?|across) (?:the |our |all )?(?:\w+ )?services|inter-?service|services? (?:[a-z]+ ){0,3}(?:each other|one another)|(?:inside|internally|inside the cluster|within the cluster),? (?:the )?(?:services?|everything|calls)|services (?:talk|speak|call|communicate|authenticate)|(?:internal|inside) (?:calls|traffic|communication)|(?:サービス|コンポーネント|モジュール)(?:間|同士|どうし)|内部通信|服務(?:之間|間|彼此|互相)|服務對服務|(?:內部|站內)(?:呼叫|通訊|服務)|서비스 ?(?:간|사이|끼리)|서비스들? ?(?:간|사이|끼리)|내부 ?(?:통신|호출)|giữa các (?:dịch vụ|service|thành phần)|(?:các )?(?:dịch vụ|service)s? [^,.;]{0,24}với nhau|nội bộ giữa/i;
const SIGNS = /[,;()。、\u2014]|\.\s|(?<![a-z])(?:and|while|but)(?![a-z])|그리고|且|而/giu;
const WIDE = 48;

/** Speaks of people who log in, too. */
const OF_PEOPLE =
  /(?<![a-z])(?:users?|customers?|login|log in|sign[- ]?in|staff|employees|people|partners?|clients?)(?![a-z])|ログイン|利用者|顧客|職員|登入|使用者|客戶|員工|로그인|사용자|고객|직원|đăng nhập|người dùng|khách|nhân viên/i;

/** Whether a way to prove who one is stands in the clause that speaks of services among themselves. */
export function isBetweenServices({ passage: { text }, mention }: PlacedWish): boolean {
  const clause = clauseAround(text, mention.start, mention.end);
  if (BETWEEN_SERVICES.test(clause)) return true;
  if (BETWEEN_SERVICES.test(text) && !OF_PEOPLE.test(text)) return true;
  // A clause of one word ("Inside, services talk mTLS", "サービス間、mTLS") belongs to the one before it.
  const lead = text.slice(Math.max(0, mention.start - 14), mention.start);
  return clause.trim().length < mention.end - mention.start + 4 && BETWEEN_SERVICES.test(lead);
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - WIDE), start);
  const after = text.slice(end, end + WIDE);
  const from = [...before.matchAll(SIGNS)].at(-1);
  const to = [...after.matchAll(SIGNS)][0];
  return (
    before.slice(from ? from.index + from[0].length : 0) +
    text.slice(start, end) +
    after.slice(0, to?.index ?? after.length)
  );
}
