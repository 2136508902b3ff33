import type { Words } from './words.ts';

/** Wishes that are either there or not. */
export const FLAGS = {
  audit: {
    en: 'audit(?:s|ed|able|ability|[- ]?(?:log|trail|proof)s?)?|provable|who did what|reconstruct(?:able|ed)?|append-only (?:journal|log)|tamper[- ](?:proof|evident)|traceab(?:le|ility)|every (?:access|change|read|view) (?:is|must be|has to be)? ?(?:logged|recorded)|non-repudiation',
    'zh-TW':
      '稽核|審計|軌跡(?:紀錄|記錄)|留痕|操作紀錄|可追溯|誰(?:在)?(?:何時|什麼時候)?(?:改|看|做)了',
    ja: '監査|証跡|操作ログ|操作履歴|改ざん|誰が(?:いつ)?何を',
    ko: '감사 ?(?:로그|추적|기록|이력)|감사(?=를|가|용)|열람 이력|변경 이력|위변조|누가 (?:언제 )?무엇을',
    vi: 'kiểm toán|nhật ký (?:kiểm toán|truy cập|thao tác)|vết kiểm toán|audit|truy vết|ai (?:đã )?làm gì|chống sửa',
  },
  offline: {
    en: 'offline(?! at most)|no (?:signal|network|internet|reception|connectivity|coverage)|without (?:a )?(?:signal|network|internet|reception|connectivity|connection)|(?:fibre|fiber|link|line|network|internet|connection|uplink|wan)(?: [a-z]+)? (?:is|are|goes?|be|was) (?:cut|down|lost|away|gone|dropped|interrupted|out)|dead zones?|spotty (?:network|coverage)|disconnected|sync(?:s|ed|hroni[sz]e)? (?:later|in port|when|once|after)|patchy',
    'zh-TW':
      '離線|斷網|斷線(?:時|也|後|可)|沒有?(?:訊號|網路|收訊)|無網路|收不到訊號|網路不穩|網路(?:斷|中斷)',
    ja: 'オフライン|圏外|電波(?:が|の)(?:届|な|入|弱)|通信(?:が|の)?(?:切|途|でき|断|圏外|不可)|ネット(?:ワーク)?(?:が|の)?(?:切|な|つなが|不通|断)|回線(?:が|の)?(?:切|断|不安定)|ネット接続(?:が)?な',
    ko: '오프라인|네트워크가 (?:끊|없|안)|통신이 (?:끊|안|두절)|인터넷이 (?:끊|없|안)|네트워크 (?:없이|단절)|신호가 (?:없|안|약)|음영 ?지역|망이 끊|끊겨도',
    vi: 'offline|ngoại tuyến|mất (?:mạng|kết nối|sóng)|không có (?:mạng|sóng|internet|tín hiệu)|rớt mạng|mạng (?:yếu|chập chờn)|khi đứt (?:mạng|cáp)',
  },
  realtime: {
    en: 'real[- ]?time|live (?:updates?|map|view|dashboard|position|score|feed|tracking|status)|push(?:ed)? (?:to|updates?|notifications?)|as (?:it|they) happens?|instant(?:ly|aneous(?:ly)?)?(?! noodle)|the same moment|websockets?|server-sent events?',
    'zh-TW': '即時|實時|推播|同步看到|直播',
    ja: 'リアルタイム|即時(?!払)|プッシュ通知|ライブ(?:更新|表示|配信)',
    ko: '실시간|real-?시간|푸시(?: 알림)?|즉시 (?:알|보|반영|표시)',
    vi: 'thời gian thực|tức thì|realtime|trực tiếp lên|đẩy thông báo|ngay lập tức',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Words right before or after a flag that turn it down. */
export const NOT_FLAG =
  /(?:\b(?:no|not|without|never|don't need|doesn't need|needn't|nothing)\s(?:[a-z-]+\s){0,3}|不需要?|不用|不必|無須|沒有|無需|không cần |không |chẳng cần )$/i;
export const NOT_FLAG_AFTER =
  /^(?:性|의|은|는|이|가|を|は|が|も|に)?\s?(?:不要|は不要|必要(?:ない|ありません|なし)|いらない|使わない|필요 ?없|안 써|아니|不需要|不用|(?:is )?(?:out of scope|not applicable)|does(?:n't| not) apply|is not (?:needed|required)|isn't (?:needed|required)|not (?:needed|required)|thì không)/i;
