import type { FactName } from '../blueprint/requirements/fact-catalogue.ts';
import type { FactValue } from '../blueprint/requirements/requirements.ts';
import type { Text } from '../util/language.ts';
import type { Situation } from './decision.ts';

/** Something worth asking where a brief does not say it. The planner tries the answers out and asks what matters most. */
export interface QuestionKnowledge {
  readonly id: string;
  readonly fact: FactName;
  readonly text: Text;
  /** Whether it is a sensible question here. */
  readonly asks: (situation: Situation) => boolean;
  /** Answers that are tried out. */
  readonly answers: readonly FactValue[];
  readonly assumed: Text;
}

const always = () => true;
const hasContexts = ({ design }: Situation) => design.contexts > 1;

export const QUESTIONS: readonly QuestionKnowledge[] = [
  {
    id: 'peak-load',
    fact: 'peakRps',
    text: {
      en: 'How many requests per second come in the busiest second?',
      ja: '最も混む時に、毎秒何件の要求が来ますか。',
    },
    asks: always,
    answers: [20, 10_000],
    assumed: { en: 'A load that a few replicas carry.', ja: '数個のレプリカで足りる負荷。' },
  },
  {
    id: 'team',
    fact: 'teamSize',
    text: { en: 'How many people build and run it?', ja: '何人で開発と運用をしますか。' },
    asks: always,
    answers: [3, 40],
    assumed: { en: 'One team of up to nine.', ja: '9人までの1チーム。' },
  },
  {
    id: 'availability',
    fact: 'availability',
    text: {
      en: 'How many minutes a month may it be down?',
      ja: '月に何分まで停止してよいですか。',
    },
    asks: always,
    answers: [0.99, 0.9999],
    assumed: { en: '43 minutes a month (99.9 %).', ja: '月43分(99.9%)。' },
  },
  {
    id: 'where',
    fact: 'deployment',
    text: {
      en: 'Where may it run: in a public cloud, on machines of your own, or both?',
      ja: 'どこで動かせますか。パブリッククラウド、自社の設備、または両方ですか。',
    },
    asks: always,
    answers: ['on-premises', 'single-host'],
    assumed: { en: 'In a public cloud.', ja: 'パブリッククラウド。' },
  },
  {
    id: 'recovery',
    fact: 'rtoMin',
    text: {
      en: 'After the loss of a whole site, how soon must it work again?',
      ja: '拠点全体が失われた時、どのくらいで復旧する必要がありますか。',
    },
    asks: hasContexts,
    answers: [5, 1_440],
    assumed: { en: 'Within hours, from backups.', ja: 'バックアップから数時間以内。' },
  },
  {
    id: 'tenants',
    fact: 'tenants',
    text: {
      en: 'Do several organisations share it whose data must stay apart?',
      ja: '複数の組織が共用し、データを分離する必要がありますか。',
    },
    asks: hasContexts,
    answers: [50],
    assumed: { en: 'One organisation.', ja: '一つの組織。' },
  },
  {
    id: 'read-share',
    fact: 'readWriteRatio',
    text: {
      en: 'How many reads come for every write?',
      ja: '書き込み1件に対し、読み取りは何件ありますか。',
    },
    asks: hasContexts,
    answers: [1, 100],
    assumed: { en: 'About nine.', ja: '約9件。' },
  },
  {
    id: 'audit',
    fact: 'audit',
    text: {
      en: 'Must it be provable afterwards who did what?',
      ja: '誰が何をしたかを後から証明する必要がありますか。',
    },
    asks: hasContexts,
    answers: [true],
    assumed: { en: 'Ordinary logs are enough.', ja: '通常のログで足りる。' },
  },
  {
    id: 'live',
    fact: 'realtime',
    text: {
      en: 'Must people see changes at once, without asking again?',
      ja: '変更を、再読み込みなしで即座に見せる必要がありますか。',
    },
    asks: hasContexts,
    answers: [true],
    assumed: { en: 'No; they see them when they look.', ja: '不要。見た時に分かればよい。' },
  },
  {
    id: 'strictness',
    fact: 'consistency',
    text: {
      en: 'After a change, must every reader see it at once everywhere?',
      ja: '変更の直後に、すべての読み手に見える必要がありますか。',
    },
    asks: hasContexts,
    answers: ['strong', 'eventual'],
    assumed: {
      en: 'At once inside a context, within seconds between contexts.',
      ja: 'コンテキスト内は即時、コンテキスト間は数秒以内。',
    },
  },
];
