/** Third parties that no dictionary lists, told by the words around their names. Group 1 is the list of names. */

const NAME = "[A-Z][\\w&'-]*(?:\\.[A-Za-z]\\w*)*(?: [A-Z][\\w&'-]*){0,2}";
const NAMES = `${NAME}(?:(?:, (?:and )?| and | or | và | & )(?:the )?${NAME}){0,5}`;
const IDENTITY =
  'google|github|gitlab|facebook|apple|microsoft|linkedin|twitter|discord|slack|line|kakao(?:talk)?|naver|zalo|yahoo|카카오(?:톡)?|네이버|구글|애플|페이스북';
const IDENTITIES = `(?:${IDENTITY})(?:(?:, (?:and )?| and | or |、|・|,|/| ?(?:と|和|與|及|및|và|hoặc|또는) ?|(?:와|과) )(?:${IDENTITY})){0,5}`;

/** Words without which none of the expressions below can match. */
export const PARTY_SIGN =
  /integrat|interface|connect|talks? to|sync|hand(?:s|ed)? over|fed (?:by|from)|import|export|third[- ]party|external|outside|(?:payment|shipping|logistics|sms) [a-z]|(?:payments?|cards?|sms|messages|e-?mails?|invoic\w+|accounting|labels|maps|routing|checks?|weather|rates|payouts?|signatures?|deliveries) (?:[a-z]+ ){0,2}(?:via|through|with|by|from|over|using)|[串介對]接|整合|連携|接続|統合|연동|연계|tích hợp|kết nối|đồng bộ/i;
export const LOGIN_SIGN =
  /log-? ?in|sign-? ?(?:in|on|up)|sso|oauth|đăng nhập|登入|ログイン|로그인/i;

export const THIRD_PARTY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ii]ntegrat\\w+ with|[Ii]nterfaces? (?:to|with)|[Cc]onnect(?:s|ed|ing)? (?:to|with)|[Tt]alks? to|[Ss]ync(?:s|ed|ing)? (?:to|with)|[Ss]ynchroni[sz]\\w+ with|[Hh]and(?:s|ed)? over to|[Ff]ed (?:by|from)|[Ii]mport(?:s|ed)? from|[Ee]xport(?:s|ed)? to) (?:the |our )?(${NAMES})`,
    'g',
  ),
  new RegExp(
    `\\b(?:[Pp]ayments?|[Cc]ards?|SMS|[Tt]ext messages|[Ee]-?mails?|[Ii]nvoic(?:es|ing)|[Aa]ccounting|[Ss]hipping|[Ll]abels|[Mm]aps|[Rr]outing|[Ii]dentity checks?|[Cc]redit checks?|[Ww]eather(?: data)?|[Ee]xchange rates|[Pp]ayouts?|[Ss]ignatures?|[Dd]eliveries) (?:[a-z]+ ){0,2}(?:via|through|with|by|from|over|using) (${NAMES})`,
    'g',
  ),
  new RegExp(
    `\\b(?:[Tt]hird[- ]party|[Ee]xternal|[Oo]utside) (?:systems?|services?|providers?|APIs?|partners?|vendors?)(?: (?:are|is|like|such as|called|named|include|including)|:) (?:the )?(${NAMES})`,
    'g',
  ),
  new RegExp(
    `\\b(${NAME}) (?:is|are|as) (?:an? |our |the )?(?:external|third[- ]party|outside|payment|sms|SMS|shipping|logistics) (?:[a-z]+ )?(?:provider|system|service|partner|API|gateway|vendor|carrier)s?\\b`,
    'g',
  ),
  new RegExp(`(?:串接|介接|對接|整合) ?(${NAME})`, 'gu'),
  /(?:串接|介接|對接)([^\s,。、;()的第外各]{2,8}?)(?:的)? ?API/gu,
  /(?:^|[\s、。,(とやは])([^\s、。,()はをがとにのやや]{2,14}?) ?の? ?API ?(?:と|に)の?(?:連携|接続)/gu,
  new RegExp(`(${NAME}) ?(?:と|に)の?(?:連携|接続|統合)`, 'gu'),
  new RegExp(`(${NAME}) ?(?:와|과|에)?(?:의)? ?(?:연동|연계)`, 'gu'),
  /(?:^|[\s,.(])([가-힣]{2,10}) ?API(?:와|과|를|에)?(?:의)? ?(?:연동|연계)/gu,
  new RegExp(`(?:[Tt]ích hợp|[Kk]ết nối|[Đđ]ồng bộ) (?:với |tới |đến )?(${NAMES})`, 'gu'),
];

/** Identity providers to log in with. Group 1 is the list. */
export const LOGIN_WITH: readonly RegExp[] = [
  new RegExp(
    `(?<![a-zà-ỹ])(?:log-?ins?|log in|sign-?in|sign in|sign-?on|sign-?up|sso|oauth ?2?(?:\\.0)?|đăng nhập)(?: \\w+)? (?:with|via|through|using|by|bằng|qua|với) (${IDENTITIES})(?![a-z])`,
    'giu',
  ),
  new RegExp(
    `(?<![a-z])(${IDENTITIES}) ?(?:帳號|アカウント|계정)?(?:での|による|を使った|の|で|으로|로)? ?(?:oauth ?2? ?)?(?:登入|ログイン|로그인|log-?in\\b|sign-?in\\b)`,
    'giu',
  ),
];

/** Capitalised words that name no third party. */
export const NO_PARTY =
  /^(?:i|we|our|it|apis?|rest|vpn|internet|excel|csv|pdf|xml|json|s?ftp|sms|e-?mail|qr|gps|usb|bluetooth|wi-?fi|https?|tls|sql|erps?|crms?|pos|iot|ui|web|mobile|ios|android|saas|sso|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:legacy|existing|external|internal|third).*|外部.*|第三方.*|既存.*|社内.*|他.*|기존|외부|내부|사내|결제|다른)$/i;

const PARTY =
  '(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?|[\\u30a1-\\u30fa\\u30fc]{3,12}|[가-힣A-Z][가-힣A-Za-z]{1,11}?)';
const HAN_PARTY = '(?:[A-Z][\\w&.]*(?: [A-Z][\\w&.]*)?|[\\u4e00-\\u9fff]{2,10}?)';
const PARTIES = `${PARTY}(?:(?:\\s?[、,・/]\\s?|と|や|및 |(?:와|과|랑) |\\s(?:and|và|hoặc|or)\\s)${PARTY}){0,5}`;
const HAN_PARTIES = `${HAN_PARTY}(?:\\s?[、與和跟及/]\\s?${HAN_PARTY}){0,5}`;

/** What is done by somebody else, and by whom: group 1 is the list of names. */
export const DONE_BY: readonly RegExp[] = [
  new RegExp(
    `(?:金流|付款|支付|收款|簡訊|物流|發票|刷卡|地圖|推播|宅配|對帳|電子簽章)[^,。;]{0,3}?(?:走|用|透過|串接?|介接|接|使用)\\s?(${HAN_PARTIES})(?=[,。;()]|$|的|付款|兩家|三家|來|做)`,
    'gu',
  ),
  new RegExp(
    `(?:決済|支払い?|課金|SMS|地図|配送|会計|電子契約|本人確認|請求|与信|翻訳)(?:は|に|には|で|を)\\s?(${PARTIES})(?:の?API)?(?:を(?:利用|使|採用|予定)|で(?:行|す|実|処)|と(?:連携|接続|つな)|経由|に(?:連携|接続|任せ|委託)|。|、|$)`,
    'gu',
  ),
  new RegExp(
    `(?:결제|알림|문자|지도|배송|본인 ?인증|정산|회계|전자 ?계약|택배)(?:는|은|를|을)?\\s(${PARTIES})(?:와|과|을|를|로|으로)?\\s?(?:연동|연결|사용|이용|쓰|씁|써|API|예요|입니다|\\.|,|$)`,
    'gu',
  ),
  new RegExp(
    `(?:[Tt]hanh toán|SMS|[Nn]hắn tin|[Bb]ản đồ|[Vv]ận chuyển|[Hh]óa đơn(?: điện tử)?|[Cc]hữ ký số|[Gg]iao hàng)(?: [a-zà-ỹ]+){0,2} (?:qua|bằng|với|dùng|của|là) (${PARTIES})`,
    'gu',
  ),
  new RegExp(
    `(?:[Ee]xternal|[Tt]hird[- ]party|[Oo]utside) (?:system|service|provider|platform|tool|vendor)s?, (${NAMES})(?=[,.;)]| (?:that|which|we))`,
    'g',
  ),
  new RegExp(
    `(?:[Cc]ore(?: banking)?|ERP|CRM|WMS|LMS|PIM|[Gg]eocoder|[Pp]ayment provider|[Bb]illing|[Aa]ccounting|[Ll]edger|[Tt]icketing|[Cc]arrier|[Bb]ank|[Ii]nsurer)(?: system)? \\((?:(?:third party|external|by|from)[, ]\\s?)?(${NAMES})(?:, (?:third party|external))?\\)`,
    'g',
  ),
  new RegExp(
    `(?:[Pp]ayments?|[Ss]hipping|[Tt]icket sales|[Ii]nvoicing|[Mm]aps|[Mm]essaging|SMS|[Ss]ignatures) (?:[a-z]+ ){0,2}(?:done|handled|provided|processed|run|sent|delivered) (?:by|through|via) (?:an? [a-z ]+, )?(${NAMES})`,
    'g',
  ),
  /(?:上傳|介接|串接|對接|申報|回傳|報送|拋轉|連接)(?:至|到|給|於)?\s?([\u4e00-\u9fff]{2,10}?(?:部|署|局|院|中心|銀行|公司)[\u4e00-\u9fff]{2,16}?(?:平台|平臺|系統|閘道))/gu,
  /(?:發|推|傳|送|通知|推播)(?:到|至|給|進)\s?(LINE|Slack|Teams|Telegram|Discord|Zalo|Messenger)/gu,
  /(LINE|Slack|Teams|Telegram|Discord|Zalo)\s?(?:に(?:通知|送|流|投稿)|へ(?:通知|送)|로 ?(?:알림|전송|보내|통보))/gu,
  /(?:gửi|báo|đẩy|nhắn|bắn)(?: tin| thông báo| cảnh báo)? (Telegram|Zalo|Slack|Messenger|Teams|Discord)(?= |,|\.)/gu,
  /(?:[Pp]arties|[Cc]arriers?|[Cc]ouriers?|[Pp]roviders?|[Pp]artners?|[Pp]rocessors?) \(([A-Z][\w&.]+(?:, (?:and )?[A-Z][\w&.]+| and [A-Z][\w&.]+){0,4})\)/gu,
  /(?:物流|金流|貨運|宅配|支付|簡訊|運送)(?:商|業者|公司|廠商|平台)?\s?[(:]\s?([\u4e00-\u9fffA-Za-z]{2,8}(?:[、,與和及][\u4e00-\u9fffA-Za-z]{2,8}){0,4})(?=[)。;])/gu,
  /(?:運送|配送|決済|宅配|物流|印刷)(?:会社|業者|事業者|先)?\s?[(:]\s?([^\s、・()。]{2,10}(?:[、・][^\s、・()。]{2,10}){0,4})(?=[)。;])/gu,
  /(?:택배사?|배송사|결제사|PG사?|물류사)\s?[(:]\s?([^\s、,()。.]{2,10}(?:, ?[^\s,().]{2,10}){0,4})(?=[).;])/gu,
  /(?:gửi|báo|đẩy)(?: [a-zà-ỹ]+){0,3} (?:vào|qua|lên|tới|đến) (LINE|Slack|Teams|Telegram|Discord|Zalo)/gu,
  /(?:[Aa]lerts?|[Nn]otif\w+|[Mm]essages?) (?:[a-z]+ ){0,4}(?:to|via|in|into|on) (LINE|Slack|Teams|Telegram|Discord|Zalo|WhatsApp)(?![A-Za-z])/gu,
];
/** Words without which none of the expressions above can match. */
export const DONE_BY_SIGN =
  /金流|付款|支付|收款|簡訊|物流|發票|刷卡|地圖|推播|宅配|對帳|簽章|決済|支払|課金|SMS|地図|配送|会計|契約|本人確認|請求|与信|翻訳|결제|알림|문자|지도|배송|인증|정산|회계|계약|택배|thanh toán|nhắn tin|bản đồ|vận chuyển|hóa đơn|chữ ký|giao hàng|gửi|báo|đẩy|nhắn|bắn|運送|宅配|貨運|PG|carrier|courier|provider|partner|processor|external|third[- ]party|outside|\(|payment|shipping|ticket|invoic|maps|messag|signature|上傳|接|申報|回傳|報送|拋轉|發|傳|送|通知|로 ?(?:알림|전송|보내)|alert|notif/i;
/** Words that name no third party here. */
export const NO_DOER =
  /^(?:api|apis|rest|web|app|sms|qr|카드|신용카드|무통장|현금|앱|푸시|이메일|우리|자체|クレジット(?:カード)?|カード|アプリ|メール|プッシュ|信用卡|現金|刷卡|自己|我們|線上|電子|手機|app|email|thẻ|tiền mặt)$/i;

/** Names of the large sites to log in with and to pay through, in the spelling of machines. */
export const CANONICAL_PARTIES: Readonly<Record<string, string>> = {
  카카오: 'kakao',
  카카오톡: 'kakaotalk',
  네이버: 'naver',
  구글: 'google',
  애플: 'apple',
  페이스북: 'facebook',
  グーグル: 'google',
  アップル: 'apple',
  ヤフー: 'yahoo',
  臉書: 'facebook',
};
