import { defineDecision } from '../decision.ts';
import { requestsAtLeast, requestsBelow } from './forces/load.ts';
import { all, always, atLeast, chose, flagged, intends } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const tracingSampling = defineDecision({
  id: 'tracing-sampling',
  question: text('Which requests are traced?', 'どの要求をトレースするか。'),
  arises: () => true,
  options: [
    {
      id: 'all',
      title: text('Every request', 'すべての要求'),
      complexity: 0,
      impossible: [
        outWhen(
          ['peakRps'],
          requestsAtLeast(2000),
          'At this rate spans outweigh the data they describe: 2,000 requests of ten spans of 500 bytes are 10 MB per second.',
          'この負荷では記録量が業務データを上回る(2,000件×10区間×500バイトで毎秒10MB)。',
        ),
      ],
      reasons: [
        because(
          2,
          ['peakRps'],
          requestsBelow(50),
          'A few requests per second can all be kept.',
          '毎秒数十件までならすべて残せる。',
        ),
      ],
      consequences: text(
        'Nothing is missed; storage grows with traffic.',
        '見逃しがない。保存量が流量とともに増える。',
      ),
    },
    {
      id: 'head-ratio',
      title: text('A share, decided at the start of a request', '要求の開始時に割合で選ぶ'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'A tenth of the requests tells where time goes, and the decision travels with the request.',
          '1割の要求で時間の行き先が分かり、判断は要求とともに伝わる。',
        ),
      ],
      consequences: text(
        'Cheap and simple; the one failed request may be missing.',
        '安く単純。失敗した1件が抜けることがある。',
      ),
    },
    {
      id: 'tail',
      title: text('Slow and failed ones, decided at the end', '終了時に遅いものと失敗を選ぶ'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps'],
          all(chose('style', 'microservices'), requestsAtLeast(5000)),
          'Among thousands of good requests per second only the bad ones are worth their storage.',
          '毎秒数千件の正常な要求の中で、残す価値があるのは異常なものだけである。',
        ),
        because(
          1,
          ['availability'],
          all(
            intends('observability'),
            chose('style', 'microservices'),
            atLeast('availability', 0.9995),
          ),
          'Each failure counts against a small budget.',
          '少ない許容量の中で、失敗の一つ一つが重い。',
        ),
        because(
          1,
          ['audit'],
          all(flagged('audit'), requestsAtLeast(5000)),
          'Failures must be explained.',
          '失敗の説明が求められる。',
        ),
      ],
      consequences: text(
        'Every failure is there; collectors hold all spans of a trace for a while.',
        '失敗がすべて残る。収集器が全区間をしばらく保持する必要がある。',
      ),
    },
  ],
  sources: [
    { title: 'OpenTelemetry documentation: sampling', read: '2026-11-20' },
    { title: 'Sigelman et al., Dapper, Google 2010' },
  ],
});
