import type { Words } from './words.ts';

/** Says that there is one machine and nothing to take over. */
export const NO_REDUNDANCY: Words = {
  en: '(?:second|another|spare|standby|backup) (?:server|host|machine|vm|box|node|instance)s? (?:is|are|will be|may be) (?:not (?:allowed|permitted|possible|an option)|forbidden|ruled out|prohibited)|(?:redundancy|failover|replication|clustering)[^.;]{0,32}(?:forbidden|prohibited|not (?:allowed|permitted|accepted)|ruled out)|no failover|without (?:any )?(?:failover|redundancy|replica(?:s|tion)?|standby|backup server)|no (?:redundancy|standby|replicas?|second (?:server|host|machine|node|site)|spare)|single point of failure is (?:fine|ok|okay|acceptable)|(?:exactly|only|just) one (?:physical |virtual |small |rented )?(?:server|host|machine|vm|vps|box|node)|on (?:one|a single) (?:physical |virtual |small |rented )?(?:server|host|machine|vm|vps|box|node)|one (?:server|host|machine|vm|vps|box) only|never more than one (?:server|host|machine)',
  'zh-TW':
    '(?:備援|備機|第二台|雙機|叢集|容錯)[^。;]{0,12}(?:不(?:准|得|可|允許|接受)|禁止)|(?:不(?:准|得|可|允許|接受)|禁止)[^。;]{0,8}(?:備援|備機|第二台|雙機|叢集)|(?:只有|僅有?|只能|唯一)[^,。;]{0,6}(?:一|1|單) ?(?:台|部)|不能有備援|不要備援|沒有備援|無備援|不做備援|不要容錯移轉|只(?:能)?(?:用|有|放)(?:一|單)(?:台|部)(?:主機|伺服器|機器)?|單點(?:也)?沒關係|單機',
  ja: '(?:1|一) ?台(?:だけ|のみ|限り)|(?:予備機|二重化|冗長化?|待機系)[^。]{0,24}(?:認めない|認めず|認められない|禁止|不可|許可しない|使わない)|冗長(?:化|構成)(?:は|を|も)?(?:し?ない|なし|不要|禁止|できない|不可|しません)|フェイルオーバー?(?:は|も)?(?:なし|不要|禁止|しない|無し)|(?:サーバー?|ホスト)は?(?:1|一) ?台(?:だけ|のみ|限り)|(?:1|一) ?台の?(?:サーバー?|ホスト|マシン)(?:だけ|のみ)|予備機?(?:は)?(?:なし|不要|置かない)|待機系(?:は)?(?:なし|不要)',
  ko: '(?:예비|대기|두 ?번째|추가) ?(?:서버|장비|기기)[^.]{0,12}(?:불허|금지|허용(?:되지|하지)|인정(?:되지|하지)|안 됩)|(?:이중화|클러스터|복제)[^.]{0,16}(?:불허|금지|허용(?:되지|하지)|인정(?:되지|하지)|안 됩)|이중화(?:는|도|를)? ?(?:없|안|하지|금지|불가|않)|페일오버(?:는|도)? ?(?:없|안|금지|불가)|서버(?:는)? ?(?:한|1) ?대(?:만|뿐|로만)|단일 서버(?:만|로만)|한 대(?:만|뿐)|예비 ?(?:서버|장비)(?:는|도)? ?(?:없|안|불가)',
  vi: '(?:cấm|không (?:cho phép|chấp nhận|được phép))[^.;]{0,24}(?:dự phòng|máy thứ hai|failover|cụm|sao lưu nóng)|(?:dự phòng|máy thứ hai|failover)[^.;]{0,20}(?:bị cấm|không được phép|không chấp nhận)|không (?:có |cần |được |dùng )?(?:dự phòng|failover|máy dự phòng)|chỉ (?:có |dùng |được dùng |chạy )?(?:trên )?(?:một|1|đúng một) (?:máy chủ|server|máy|vps)|một máy chủ duy nhất',
};

/** Never down at all. */
export const NEVER_DOWN: Words = {
  en: '(?:zero|no) downtime (?:ever|at all|whatsoever)|100 ?% (?:uptime|availability|available)|never (?:be )?(?:down|unavailable)',
  'zh-TW': '(?:絕對|永遠|完全)不(?:能|可以|會)(?:停|中斷|當)|零停機|100 ?%(?: )?(?:可用|上線)',
  ja: '(?:絶対に?|決して)(?:止め|止ま|落ち)|無停止|100 ?%稼働|停止(?:時間)?ゼロ',
  ko: '절대 (?:멈추|중단|다운)|무중단|100 ?% ?(?:가용|가동)',
  vi: 'không bao giờ (?:được )?(?:ngừng|dừng|sập)|100 ?% (?:thời gian|uptime|khả dụng)',
};

/** Every reader sees the last write at once, everywhere. */
export const STRONG_EVERYWHERE: Words = {
  en: 'strong(?:ly)? consisten(?:cy|t)[^.;]{0,40}(?:everywhere|always|at all times|for (?:all|every)|in all|every (?:read|site|client|device|node))|(?:everywhere|always|every(?:one| read| site| device| client)?|all (?:reads|sites|devices|clients))[^.;]{0,40}(?:strong(?:ly)? consisten(?:cy|t)|(?:see|returns?|shows?) the (?:latest|last|newest|current) (?:write|value|state) (?:at once|immediately))|lineari[sz]able everywhere|strict(?:ly)? consisten(?:cy|t) (?:everywhere|across all)',
  'zh-TW':
    '(?:所有|全部|任何|每個|隨時|到處|處處)[^。;]{0,14}強一致|強一致[^。;]{0,14}(?:所有|全部|任何|每個|隨時|到處)',
  ja: '(?:すべて|全て|全部|どこでも|常に|全拠点|全端末)[^。]{0,14}強(?:い)?(?:整合|一貫)|強(?:い)?(?:整合|一貫)性?[^。]{0,14}(?:すべて|全て|どこでも|常に|全拠点|全端末)',
  ko: '(?:모든|모두|항상|언제나|어디서나|전 지점)[^.]{0,14}강(?:한|력한) ?일관성|강(?:한|력한) ?일관성[^.]{0,14}(?:모든|모두|항상|언제나|어디서나)',
  vi: '(?:mọi|tất cả|luôn|bất cứ)[^.;]{0,24}nhất quán mạnh|nhất quán mạnh[^.;]{0,24}(?:mọi|tất cả|luôn|bất cứ)',
};

/** Clients go on writing without the network. */
export const OFFLINE_WRITES: Words = {
  en: '(?:offline|no (?:network|signal|internet|connection)|without (?:a )?(?:network|signal|internet|connection)|disconnected)[^.;]{0,60}(?:writ(?:e|es|ing)|edit|creat|chang|updat|record|enter|book|sell|order|save|modif)|(?:writ(?:e|es|ing)|edit(?:ing)?|creat\\w+|chang\\w+|updat\\w+|record\\w*|enter|book\\w*|sell\\w*|modif\\w+)[^.;]{0,50}(?:while |when |even )?(?:offline|without (?:a )?(?:network|connection|signal|internet)|disconnected)',
  'zh-TW':
    '(?:離線|斷網|沒有?網路)[^。;]{0,14}(?:寫|改|編輯|新增|修改|下單|登錄|輸入|記錄)|(?:寫入|編輯|新增|修改|下單|登錄)[^。;]{0,10}(?:離線|斷網)',
  ja: '(?:オフライン|圏外|ネットワーク(?:なし|が切れ)|通信(?:が切れ|断))[^。]{0,20}(?:書|編集|登録|更新|入力|変更|記録)|(?:書き込み|編集|登録|更新|入力|変更)[^。]{0,14}オフライン',
  ko: '(?:오프라인|네트워크가? (?:없|끊)|통신이 끊)[^.]{0,20}(?:쓰기|수정|등록|입력|편집|저장|기록|변경)|(?:쓰기|수정|등록|입력|편집|변경)[^.]{0,14}오프라인',
  vi: '(?:offline|ngoại tuyến|mất mạng|không có mạng)[^.;]{0,40}(?:ghi|sửa|nhập|tạo|cập nhật|lưu|đặt)|(?:ghi|sửa|nhập|tạo|cập nhật)[^.;]{0,30}(?:offline|ngoại tuyến|khi mất mạng)',
};

/** Copies are taken once a day or seldomer, and nothing else protects the data. */
export const RARE_BACKUP: Words = {
  en: '(?:only|just|nothing but) (?:a |one )?(?:nightly|daily|weekly|monthly) (?:back-?up|dump|snapshot)s?|back-?ups? (?:only )?(?:once a|every) (?:day|night|week|month)[^.;]{0,24}(?:no|without) (?:replication|replica)|no (?:replication|replicas?|backups?) (?:at all|whatsoever|allowed)',
  'zh-TW':
    '只(?:有|做|要)?(?:每天|每日|每晚|每週)(?:一次)?(?:的)?備份|不(?:做|要|能)(?:複寫|複製|備份)',
  ja: '(?:日次|夜間|週次)バックアップ(?:だけ|のみ)|レプリケーション(?:は)?(?:なし|しない|禁止|不要)',
  ko: '(?:일일|야간|주간|하루 한 번) ?백업(?:만|뿐)|복제(?:는|도)? ?(?:없|안|금지|하지)',
  vi: 'chỉ sao lưu (?:hàng|mỗi|một lần mỗi) (?:ngày|đêm|tuần)|không (?:nhân bản|sao lưu|replication)',
};

/** Nothing may be kept. */
export const KEEP_NOTHING: Words = {
  en: '(?:no|never(?: any)?) (?:personal )?data (?:may|must|can|should|is to) (?:ever )?be (?:stored|kept|saved|persisted)|(?:store|keep|save|persist) (?:nothing|no data)(?: at all)?|nothing (?:may|must|can) be (?:stored|kept|persisted)|no database(?: at all| of any kind| whatsoever)?|must be (?:fully |completely )?stateless',
  'zh-TW':
    '不(?:得|可|能)?(?:儲存|保存|留存)任何資料|什麼(?:資料)?都不(?:能)?(?:存|留)|不要(?:有)?資料庫|不能有資料庫',
  ja: 'データ(?:は|を)?(?:一切|いっさい)(?:保存|保持)(?:しない|禁止|不可)|データベース(?:は)?(?:使わない|禁止|不可|なし)',
  ko: '데이터(?:는|를)? (?:일절|전혀) (?:저장|보관)하지|데이터베이스(?:는|를)? (?:쓰지|금지|없)',
  vi: 'không (?:được )?lưu (?:bất kỳ|bất cứ) dữ liệu|không lưu gì|không (?:được )?dùng (?:cơ sở dữ liệu|database)',
};

/** A write counts only when every region has it … */
export const SYNCHRONOUS: Words = {
  en: 'synchronous(?:ly)?|lineari[sz]able|before (?:it|the [a-z]+|anything|we|returning|answering|anybody)[^.;]{0,30}(?:confirm|answer|return|acknowledg|respon)',
  'zh-TW': '同步(?:確認|複寫|複製|寫入|提交)|全數確認',
  ja: '同期(?:的に|で|レプリ|複製|書き込み|コミット)|全(?:て|リージョン)[^。]{0,10}(?:確認|確定|コミット)',
  ko: '동기(?:식| ?복제| ?확인|적으로)|(?:모두|전부)[^.]{0,10}(?:확인|커밋)',
  vi: 'đồng bộ|xác nhận[^.;]{0,16}trước khi',
};
/** … of all that lie far apart. */
export const ALL_REGIONS: Words = {
  en: '(?:all|both|every|each of the|each of our) (?:the )?(?:two |three |four |five |six )?(?:of the )?(?:regions?|continents?)|(?:two|three|four|five) (?:regions|continents)[^.;]{0,30}(?:all|each|every)|across (?:the )?(?:continents|regions)',
  'zh-TW': '(?:兩|三|四|五|各|所有|全部)(?:個)?(?:地(?:區|都|皆|同)?|區域|洲)(?!方)|跨(?:洲|區域)',
  ja: '(?:全|すべての|全ての)(?:リージョン|地域|大陸)|(?:二|三|四|2|3|4)(?:つの)?(?:リージョン|地域|大陸)',
  ko: '(?:모든|두|세|네|전) ?(?:리전|지역|대륙)',
  vi: '(?:cả|mọi|tất cả) (?:hai |ba |bốn |các )?(?:vùng|khu vực|châu lục|region)',
};

/** One program and nothing else … */
export const ONE_UNIT_ONLY: Words = {
  en: '(?:only|exactly|just|strictly) (?:be )?(?:one|a single) (?:monolith|deployable|program|executable|process|deployment unit)|splitting (?:it )?(?:into services )?is (?:forbidden|not allowed|prohibited)',
  'zh-TW':
    '(?:只能|必須|限)(?:是|為)?(?:一個)?(?:單體|單一(?:程式|部署))|禁止(?:任何)?(?:服務)?拆分',
  ja: '(?:単一|一つ|ひとつ)の(?:モノリス|プログラム|実行ファイル|デプロイ単位)(?:とする|でなければ|のみ|に限)|サービス(?:へ|に)の?分割(?:は|を)(?:禁|認めな|不可)',
  ko: '(?:단일|하나의) ?(?:모놀리[스식]|프로그램|배포 ?단위)(?:여야|이어야|만|로만)|서비스 ?(?:분리|분할)(?:은|는|를|을)? ?(?:금지|불가|불허)',
  vi: '(?:chỉ|phải là|bắt buộc là)[^.;]{0,12}(?:một khối|một chương trình|monolith)(?: duy nhất)?|cấm (?:tách|chia) (?:dịch vụ|service)',
};
/** … and many that stand alone. */
export const EACH_ON_ITS_OWN: Words = {
  en: 'each (?:[a-z]+ )?(?:must|has to|shall) be (?:its own|a separate|an independent)[a-z -]*(?:service|microservice)|independently deploy(?:able|ed)[^.;]{0,40}(?:must|mandatory|required|shall)|(?:must|shall|have to|has to)[^.;]{0,40}(?:independently deploy(?:able|ed)|microservices?)',
  'zh-TW':
    '(?:必須|一定要|須)[^。;]{0,16}(?:各自獨立部署|獨立部署|微服務)|各自獨立部署[^。;]{0,24}微服務',
  ja: '(?:それぞれ|各々|個別に)(?:独立)?[^。]{0,10}(?:デプロイ|配備)[^。]{0,16}(?:こと|必須|でなければ)|マイクロサービス(?:とする|でなければ|であること|を必須)',
  ko: '(?:각각|각자|따로)[^.]{0,14}(?:독립(?:적으로)? ?배포|마이크로서비스)[^.]{0,16}(?:여야|해야|필수|되어야)',
  vi: '(?:phải|bắt buộc)[^.;]{0,24}(?:triển khai độc lập|microservices?|tách riêng)',
};
