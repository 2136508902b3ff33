import type { Words } from './words.ts';

/** Something is broken: a bound beside it says when it has to work again. */
export const FAILURE: Words = {
  en: '(?:it|something|anything|everything|the system|the server|a server|a machine|that|this) (?:breaks|fails|crashes|dies|goes down|falls over)|after an? (?:crash|failure|outage|breakdown|incident|disaster)|outages?|breakdowns?|disaster|in (?:the )?(?:event|case) of (?:an? )?(?:failure|outage|fault)|until it works|(?:selling|working|running|serving|open|going) again|per incident',
  'zh-TW': '壞(?:了|掉)|掛(?:了|掉)|當(?:機|掉)|故障|出事|出狀況|中斷|停擺|災難',
  ja: '障害(?:時|が|発生|から)|故障|止まっ(?:ても|たら|た場合)|落ち(?:ても|たら|た場合)|倒れ(?:ても|たら)|壊れ|ダウンし|立ち上げ直',
  ko: '장애|고장|죽(?:어도|으면)|멈추면|멈춰도|다운되|터지면|망가지',
  vi: 'hỏng|sập|sự cố|chết máy|ngừng chạy|gặp lỗi|dựng lại',
};

/** Says that a duration is a limit, wherever it stands. */
export const LIMIT: Words = {
  en: 'is (?:the limit|what we can live with|acceptable|okay|ok|fine|tolerable|our limit)|we can live with|must be|has to be|have to be|no longer|needs? to be|limit',
  'zh-TW': '要(?:在)?|必須|得|可以接受|能接受|最多',
  ja: 'こと|できる|よい|いい|まで|たい|必要|構わ',
  ko: '해야|야 합니다|야 해|야 됩|까지|괜찮|됩니다|돼야|되어야',
  vi: 'phải|được|cần|chấp nhận|tối đa',
};
