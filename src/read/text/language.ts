import type { Language } from '../../util/language.ts';

const KANA = /[\u3041-\u309f\u30a1-\u30fa\u30fc]/gu;
const HANGUL = /[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]/gu;
const HAN = /[\u4e00-\u9fff々]/gu;
const LATIN = /[a-z]/gi;
/** Letters and accents that English and the other four do not use together. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Accents that other languages have too; they decide only inside a Vietnamese brief. */
const SHARED_ACCENTS = /[àáâãèéêìíòóôõùúý]/giu;
/** Words of Japanese that stand in Han alone and that Chinese does not use, or not so. */
const JAPANESE_ONLY =
  /受注|勤怠|見積|出荷|入荷|従業員|配達|宅配|駐車場|返却|貸出|旅館|塾|円|込|働|畑|峠|枠|辻|匂|毎|[売読発図広駅変検験仮処実営戦単観帰権歩録対応関従経団伝数据区点体転続専独圧価広庁覧党斉歴児渋渓県蔵薬帯様]/gu;
/** Characters that only Chinese (either script) writes in these forms. */
const CHINESE_ONLY =
  /[們這麼嗎吧您她與於從應對關來將會學實說賣經發變單圖廣營驗檢處權錄們这们为么吗个您每预约订货库统萬號點體數據區戶總擇價廳轉讀辦寫擔團臺灣縣歷為產內傳續屬專獨壓裡幫哪嘛呢啊喔沒很跑]|系統|預約|資料|服務|訂單|訂房|的(?![なにで])|不(?=[用要能得可想會上])/gu;

/** The language a stretch of text is written in, by its script. */
export function languageOf(text: string, around?: Language): Language {
  const kana = count(text, KANA);
  const hangul = count(text, HANGUL);
  const han = count(text, HAN);
  const latin = count(text, LATIN) / 6;
  if (hangul > 0 && hangul >= kana && hangul * 2 >= latin) return 'ko';
  if (kana > 0 && (kana + han) * 2 >= latin) return 'ja';
  if (han > 0 && han * 2 >= latin) return hanLanguage(text, around);
  const vietnamese =
    count(text, VIETNAMESE) > 0 || (around === 'vi' && count(text, SHARED_ACCENTS) > 0);
  return vietnamese ? 'vi' : 'en';
}

function hanLanguage(text: string, around: Language | undefined): Language {
  const chinese = count(text, CHINESE_ONLY);
  if (around === 'ja') return chinese > 1 ? 'zh-TW' : 'ja';
  return count(text, JAPANESE_ONLY) > chinese ? 'ja' : 'zh-TW';
}

/** The language that most sentences of a brief are written in, by weight of letters. */
export function mainLanguage(text: string): Language {
  const kana = count(text, KANA);
  const hangul = count(text, HANGUL);
  const han = count(text, HAN);
  const latin = count(text, LATIN) / 6;
  const vietnamese = count(text, VIETNAMESE);
  if (hangul > 0 && hangul >= kana + han && hangul * 1.5 >= latin) return 'ko';
  if (kana > 0 && kana * 8 >= han && (kana + han) * 1.5 >= latin) return 'ja';
  if (han > 0 && han * 1.5 >= latin) return hanLanguage(text, undefined);
  if (vietnamese > 0 && vietnamese * 3 >= latin) return 'vi';
  return 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
