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
