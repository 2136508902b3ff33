import type { Words } from '../words.ts';

/** Everyday verbs of other languages by the English noun for what they do; nouns stand in the glossary. */
export const FOREIGN_VERBS: Readonly<Record<string, Words>> = {
  purchase: { ja: '買[いうっわ]|仕入れ', 'zh-TW': '購入|買進|收購', ko: '사들[이여]', vi: 'mua' },
  sale: {
    ja: '売[るりっれら]',
    'zh-TW': '賣出|出售|賣給',
    ko: '팔(?:고|아|면|리|며)|파는|팝니다',
    vi: 'bán',
  },
  payment: {
    ja: '払[いうっ]',
    'zh-TW': '繳(?:清|交|納)|付錢',
    ko: '돈을 내|값을 치',
    vi: 'trả tiền|đóng tiền',
  },
  rental: { ja: '貸[しす]|借り', 'zh-TW': '租用|租給|借用', ko: '빌리|빌려', vi: 'thuê|mượn' },
  return: {
    ja: '返[しすさ]',
    'zh-TW': '歸還|退還|退回',
    ko: '돌려(?:보내|주|줍)|반납',
    vi: 'trả lại|gửi trả',
  },
  shipment: { ja: '送り出|発送', 'zh-TW': '寄送|寄出|寄給', ko: '부치|부쳐', vi: 'gửi đi' },
  delivery: {
    ja: '届け(?:る|ま|て|に)|届く',
    'zh-TW': '送到|送達',
    ko: '가져다',
    vi: 'giao tận|chở đến',
  },
  pickup: {
    ja: '迎え|引き取',
    'zh-TW': '領回|接送',
    ko: '가져가|가져갑|데리러',
    vi: 'đến lấy|đón',
  },
  repair: { ja: '直[しすさ]', 'zh-TW': '報修|修好|修理', ko: '고치|고쳐', vi: 'sửa' },
  storage: {
    ja: '預か|預け|寝かせ',
    'zh-TW': '存放|寄放|保管',
    ko: '맡기|맡아|보관',
    vi: 'cất giữ|lưu kho',
  },
  production: { ja: '造[るりっ]', 'zh-TW': '製作', ko: '만들어 내', vi: 'sản xuất' },
  transport: { ja: '運[ぶびん]', 'zh-TW': '載運|載送', ko: '실어 나르|나르', vi: 'chở' },
  grading: {
    ja: '採点|格付け',
    'zh-TW': '打分|評分|分級',
    ko: '매기|매겨',
    vi: 'chấm điểm|phân loại',
  },
  search: { ja: '探[すし]', ko: '찾아 주', vi: 'tìm kiếm' },
  intake: { ja: '受け付け', 'zh-TW': '收件', ko: '접수', vi: 'tiếp nhận' },
  cultivation: { ja: '育て', 'zh-TW': '栽種|養殖', ko: '키우|키워|기르', vi: 'nuôi|trồng' },
  cleaning: { ja: '洗[うい]', 'zh-TW': '清洗', ko: '씻', vi: 'giặt|rửa' },
  hiring: { ja: '雇[うい]', 'zh-TW': '聘用|雇用', ko: '고용|뽑(?:고|아)', vi: 'tuyển' },
  cancellation: { ja: '取り消|取りやめ', 'zh-TW': '取消', ko: '취소', vi: 'hủy' },
  collaboration: { ja: 'コラボレーション|共同作業', 'zh-TW': '協作', ko: '협업', vi: 'cộng tác' },
  monitoring: { ja: '見張|測[るりっれ]', 'zh-TW': '監看|量測', ko: '지켜보', vi: 'đo' },
};
