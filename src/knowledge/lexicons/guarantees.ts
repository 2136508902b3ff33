import type { Words } from './words.ts';

/** Ways to ask for a consistency in which the word for it and its kind stand apart, or stand for a tolerance. */
export const CONSISTENCY: readonly { readonly id: 'strong' | 'eventual'; readonly words: Words }[] =
  [
    {
      id: 'strong',
      words: {
        en: '(?:balances?|stock|seats?|inventory|counts?|figures?|numbers?) (?:must|has to|have to|needs? to)(?: always)? (?:be )?(?:right|correct|exact|agree|match)(?: at once| at all times| immediately| everywhere|,)*|everyone (?:must |has to )?sees? the same (?:[a-z]+ )?(?:at once|immediately|at all times)|consistency(?: (?:is|must be|has to be|should be|level|model))?:? ?(?:strong|strict|immediate)|consistency(?:는|은|は|を|が)? ?strong',
        'zh-TW':
          '(?:必須|一定要|要|須)(?:即時|立即|隨時|馬上)(?:保持)?一致|(?:大家|所有人|各端)[^,。;]{0,8}(?:馬上|立刻|即時)[^,。;]{0,6}(?:看到)?(?:同(?:一|樣)(?:個)?結果|一致)|一致性(?:要|須|必須|採|用|為|是|:)? ?(?:強|strong)|(?:strong|強) ?(?:consistency|一致)',
        ja: '(?:必ず|常に|つねに|即座に)(?:一致|整合)(?:し|する|させ)|(?:残高|在庫|座席)[^。]{0,10}(?:ずれ|食い違|矛盾)[^。]{0,8}(?:許され|許さ|あってはなら|禁)|(?:整合性|一貫性|consistency)(?:は|を|が|:)? ?(?:強|strong|厳密)',
        ko: '(?:항상|반드시|즉시) ?(?:정확히 )?(?:일치|맞아)(?:해야|야)|(?:잔액|재고|좌석)[^.,]{0,12}(?:틀리면|어긋나면|달라지면) ?안|(?:일관성|정합성|consistency)(?:은|는|이|가|:)? ?(?:강|strong|엄격)',
        vi: '(?:phải|luôn)(?: luôn)? (?:khớp|chính xác|đúng)(?: ngay| tuyệt đối| mọi lúc)|(?:tính )?(?:nhất quán|consistency)(?: (?:là|phải|dữ liệu|ở mức))*:? ?(?:mạnh|strong|tuyệt đối)',
      },
    },
    {
      id: 'eventual',
      words: {
        en: 'eventual(?:ly)?[- ]consisten(?:t|cy)|consistency(?: (?:is|can be|may be))?:? ?eventual|(?:a|one|two|half a|a few|a couple of|some|\\d+) ?(?:s|sec|seconds?|minutes?|mins?) (?:or so )?(?:late|old|stale|behind|of delay|of lag)(?: data)? (?:is|are|would be) (?:ok|okay|fine|acceptable|enough|no problem|good enough|all right)|(?:seconds?|minutes?|bit|little) (?:of )?(?:delay|lag|staleness)[^.;]{0,24}(?:do(?:es)?n.t matter|is fine|are fine|ok|acceptable|no problem)|(?:may|can) be (?:slightly|a bit|a little|somewhat) (?:stale|old|behind|out of date|late)|(?:can|may) lag(?: a (?:bit|little))?',
        'zh-TW':
          '一致性(?:採|用|為|是|:)? ?(?:最終|eventual)|(?:舊|慢|晚|延遲)(?:個)?(?:一兩|兩三|幾|數|\\d+|一|十)(?:秒|分)鐘?(?:的)?(?:資料|結果)?(?:都|也)?(?:沒關係|可以|無妨|沒差|能接受|ok)',
        ja: '(?:整合性|一貫性|consistency)(?:は|を|が|:)? ?(?:最終|結果|eventual)|(?:少し|多少|若干|数秒|数分)[^。、]{0,10}(?:古い|古く|遅れ|ずれ)[^。]{0,14}(?:構わ|かまわ|よい|良い|いい|問題な|許容|大丈夫)|(?:\\d+|一|二|数|多少)(?:秒|分)(?:程度|くらい|ほど)?(?:古く|遅れ)て(?:い)?も(?:よい|良い|いい|構|かま|問題|大丈夫)',
        ko: '(?:일관성|정합성|consistency)(?:은|는|이|가|:)? ?(?:최종|결과적|eventual)|(?:조금|약간|살짝|몇 (?:초|분)(?:쯤| 정도)?) ?(?:늦|틀|어긋|오래)[^.,]{0,14}(?:괜찮|무방|상관없|됩니다|돼요|되니까|되고)|(?:\\d+|일이|한두|몇) ?(?:초|분)(?: ?정도)? ?(?:늦|지난|오래된|전)[^.,]{0,14}(?:괜찮|무방|상관없|됩니다|돼요)',
        vi: '(?:nhất quán|consistency)(?: (?:là|ở mức))*:? ?(?:cuối|eventual)|(?:lệch|sai lệch)(?: nhau)? (?:một chút|chút|vài|mấy)[^.;]{0,20}(?:không sao|được|ổn|chấp nhận)|(?:cũ|trễ|chậm)(?: (?:tầm|khoảng|cỡ))? (?:một hai|vài|mấy|một|hai|\\d+) (?:giây|phút)[^.;]{0,14}(?:không sao|được|ổn|chấp nhận|ok)',
      },
    },
  ];
