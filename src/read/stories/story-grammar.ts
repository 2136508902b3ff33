import type { Language } from '../../util/language.ts';

/** How one language tells what happens and what follows. */
export interface StoryGrammar {
  /** The happening comes first: groups 1 = trigger, 2 = what follows. */
  readonly before: RegExp;
  /** The happening comes last: groups 1 = what follows, 2 = trigger. */
  readonly after?: RegExp;
  /** Parts one step from the next. */
  readonly step: RegExp;
  /** Words that tell of something that goes wrong. */
  readonly failure: RegExp;
  /** Words that tell of an order in time without a trigger. */
  readonly sequence: RegExp;
}

export const STORY_GRAMMARS: Readonly<Record<Language, StoryGrammar>> = {
  en: {
    before:
      /^(?:.*?[;:]\s*)?(?:and\s+|but\s+|then\s+)?(?:when(?:ever)?|as soon as|once|after|each time|every time|if|unless)\s+([^,;:]+),\s*(?:then\s+)?(.+)$/is,
    after:
      /^(.+?),?\s+(?:when(?:ever)?|as soon as|once|after|each time|every time|if)\s+([^,;:]+)[.!]?$/is,
    step: /\s*(?:;|,?\s+and then\s+|,\s+then\s+|,\s+and\s+|\.\s+|,\s+(?=(?:the|a|an|it|they|we|he|she|somebody|someone|another)\s))\s*/i,
    failure:
      /\b(?:fail\w*|cannot|can't|not (?:available|possible|paid|there)|refus\w*|declin\w*|reject\w*|tim(?:eout|es? out)|is down|are down|goes wrong|otherwise|if not|unless|undo\w*|undone|expire[sd]?|cancel\w*|no one|nobody)\b/i,
    sequence: /\b(?:then|afterwards|finally|after that|next)\b/i,
  },
  ja: {
    before:
      /^(.+?(?:したら|すると|されると|されたら|なると|なったら|ると|たら|した後|後に|次第|場合(?:は|には)?))、?(.+)$/s,
    step: /、(?:次に|その後|それから|そして)?|し、|して/,
    failure: /失敗|できない|できなければ|エラー|拒否|取り消|取消|期限切れ|不可|足りな/,
    sequence: /次に|その後|それから|最後に/,
  },
  'zh-TW': {
    before: /^(?:當|一旦|如果|若|每當)?(.+?(?:之後|以後|後|時|的話|就))[,，、]?(.+)$/s,
    step: /[,，;；]|然後|接著|再/,
    failure: /失敗|無法|不能|拒絕|逾時|取消|錯誤|不足|退回/,
    sequence: /然後|接著|之後|最後/,
  },
  ko: {
    before: /^(.+?(?:하면|되면|으면|면|하고 나면|한 후(?:에)?|후에|때(?:마다)?)),?\s+(.+)$/s,
    step: /,\s*|(?<=하고)\s|(?<=하며)\s|그다음\s|그 후\s/,
    failure: /실패|못하|없으면|거절|취소|오류|만료|불가/,
    sequence: /그다음|그 후|이후|마지막으로/,
  },
  vi: {
    before: /^(?:khi|ngay khi|sau khi|mỗi khi|nếu)\s+([^,;]+),\s*(?:thì\s+)?(.+)$/is,
    after: /^(.+?)\s+(?:ngay khi|sau khi|khi|nếu)\s+([^,;]+)[.!]?$/is,
    step: /;|,\s*(?:rồi|sau đó|và)?\s*|\s+rồi\s+|\s+sau đó\s+/i,
    failure: /thất bại|không thể|không được|bị hủy|từ chối|lỗi|hết hạn|quá hạn/i,
    sequence: /sau đó|rồi|cuối cùng/i,
  },
};
