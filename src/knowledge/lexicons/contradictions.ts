import type { Words } from './words.ts';

/** Says that there is one machine and nothing to take over. */
export const NO_REDUNDANCY: Words = {
  en: 'no failover|without (?:any )?(?:failover|redundancy|replica(?:s|tion)?|standby|backup server)|no (?:redundancy|standby|replicas?|second (?:server|host|machine|node|site)|spare)|single point of failure is (?:fine|ok|okay|acceptable)|(?:exactly|only|just) one (?:physical |virtual |small |rented )?(?:server|host|machine|vm|vps|box|node)|on (?:one|a single) (?:physical |virtual |small |rented )?(?:server|host|machine|vm|vps|box|node)|one (?:server|host|machine|vm|vps|box) only|never more than one (?:server|host|machine)',
  'zh-TW':
    '不能有備援|不要備援|沒有備援|無備援|不做備援|不要容錯移轉|只(?:能)?(?:用|有|放)(?:一|單)(?:台|部)(?:主機|伺服器|機器)?|單點(?:也)?沒關係|單機',
  ja: '冗長(?:化|構成)(?:は|を|も)?(?:し?ない|なし|不要|禁止|できない|不可|しません)|フェイルオーバー?(?:は|も)?(?:なし|不要|禁止|しない|無し)|(?:サーバー?|ホスト)は?(?:1|一) ?台(?:だけ|のみ|限り)|(?:1|一) ?台の?(?:サーバー?|ホスト|マシン)(?:だけ|のみ)|予備機?(?:は)?(?:なし|不要|置かない)|待機系(?:は)?(?:なし|不要)',
  ko: '이중화(?:는|도|를)? ?(?:없|안|하지|금지|불가|않)|페일오버(?:는|도)? ?(?:없|안|금지|불가)|서버(?:는)? ?(?:한|1) ?대(?:만|뿐|로만)|단일 서버(?:만|로만)|한 대(?:만|뿐)|예비 ?(?:서버|장비)(?:는|도)? ?(?:없|안|불가)',
  vi: 'không (?:có |cần |được |dùng )?(?:dự phòng|failover|máy dự phòng)|chỉ (?:có |dùng |được dùng |chạy )?(?:trên )?(?:một|1|đúng một) (?:máy chủ|server|máy|vps)|một máy chủ duy nhất',
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
