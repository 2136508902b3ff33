import type { Archetype } from '../context.ts';
import { anyOf, type Words } from './words.ts';

/** A kind of outside system, told by what it is or is called, and the archetypes whose work it shares. */
interface PartnerKind {
  /** Ids of the technology library. */
  readonly technologies: readonly string[];
  readonly words: Words;
  readonly archetypes: readonly Archetype[];
}

const KINDS: readonly PartnerKind[] = [
  {
    technologies:
      'fcm apns web-push onesignal twilio sendgrid mailgun ses sns line line-messaging kakaotalk zalo whatsapp telegram slack microsoft-teams pusher ably'.split(
        ' ',
      ),
    words: {
      en: 'push|sms|text messages?|e-?mails?|mailer|messag(?:es?|ing|er)|notif(?:y|ications?)|whatsapp|telegram',
      'zh-TW': '簡訊|推播|郵件|電子報|通知|訊息',
      ja: 'メール|プッシュ|通知|ショートメッセージ|メッセージ',
      ko: '문자|푸시|메일|알림|메시지|카카오톡',
      vi: 'tin nhắn|thông báo|email|zalo',
    },
    archetypes: ['messaging'],
  },
  {
    technologies:
      'stripe paypal adyen mollie klarna gocardless worldpay paypay rakuten-pay line-pay jkopay easycard ecpay newebpay tappay kakao-pay naver-pay toss-payments portone gmo-pg vnpay zalopay momo plaid'.split(
        ' ',
      ),
    words: {
      en: '[a-z]*pay(?:ments?)?|payments? provider|cards?|card network|acquirers?|(?:[a-z]+ )?bank(?:ing)?|psp|psps|direct debit|sepa',
      'zh-TW': '付款|支付|金流|銀行|信用卡|刷卡|收單|街口|綠界|藍新',
      ja: '決済|支払い?|銀行|クレジット|カード会社|口座振替|ペイ',
      ko: '결제|페이|은행|카드사|토스',
      vi: 'thanh toán|ngân hàng|ví điện tử|thẻ',
    },
    archetypes: ['payment', 'ledger'],
  },
  {
    technologies:
      'google-maps mapbox openstreetmap yamato sagawa japan-post cj-logistics ghn ghtk viettel-post easypost shippo sendcloud dhl fedex'.split(
        ' ',
      ),
    words: {
      en: 'maps?|mapping|geo[a-z]*|rout(?:es?|ing)|carriers?|couriers?|parcels?|shipping|logistics|tracking',
      'zh-TW': '地圖|路線|定位|物流|貨運|宅配|黑貓|快遞',
      ja: '地図|経路|ルート|配送|宅配|運送|物流',
      ko: '지도|경로|택배|배송|물류',
      vi: 'bản đồ|lộ trình|vận chuyển|giao hàng|chuyển phát',
    },
    archetypes: ['dispatch', 'tracking'],
  },
  {
    technologies:
      'auth0 okta entra-id active-directory keycloak cognito firebase-auth google kakao naver apple facebook github'.split(
        ' ',
      ),
    words: {
      en: 'id|e-?id|identity|kyc|[a-z]+id|log-?in|sign-?in|sso|verification',
      'zh-TW': '身分|實名|登入|驗證|憑證',
      ja: '本人確認|認証|ログイン|マイナンバー',
      ko: '본인 ?인증|인증|로그인|신원',
      vi: 'định danh|xác thực|đăng nhập|căn cước',
    },
    archetypes: ['registry', 'membership'],
  },
];

const known = KINDS.map(({ technologies, words, archetypes }) => ({
  technologies: new Set(technologies),
  expression: anyOf(words),
  archetypes,
}));

/** The archetypes whose work an outside system shares, by its technology or its name in any of the languages. */
export function archetypesBeside(partner: string): readonly Archetype[] {
  const name = partner.normalize('NFKC').toLowerCase();
  const byTechnology = known.find(({ technologies }) => technologies.has(name));
  const plain = name.replaceAll(/[-_]/g, ' ');
  return (byTechnology ?? known.find(({ expression }) => expression.test(plain)))?.archetypes ?? [];
}
