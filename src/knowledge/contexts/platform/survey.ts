import { defineContext } from '../../context.ts';

export const survey = defineContext({
  id: 'survey',
  industry: 'platform',
  archetype: 'survey',
  purpose: {
    en: 'Asks people questions, collects their answers and computes scores.',
    ja: '質問票を配り、回答を集め、得点を計算する。',
  },
  words: {
    en: {
      names: [
        'survey',
        'questionnaire',
        'feedback form',
        'opinion poll',
        'satisfaction survey',
        'poll',
        'online form',
      ],
      cues: ['question', 'answer', 'respondent', 'score', 'anonymous', 'satisfaction'],
    },
    'zh-TW': {
      names: ['問卷', '問卷調查', '滿意度調查', '意見調查', '線上表單'],
      cues: ['題目', '填答', '受訪者', '匿名'],
    },
    ja: {
      names: ['アンケート', '質問票', '満足度調査', '意識調査', '問診票', '回答フォーム'],
      cues: ['設問', '回答', '匿名', '集計'],
    },
    ko: {
      names: ['설문', '설문조사', '만족도 조사', '설문지', '의견 조사', '문진표', '설문 응답'],
      cues: ['문항', '응답', '익명', '응답자', '묻다'],
    },
    vi: {
      names: [
        'khảo sát',
        'phiếu khảo sát',
        'bảng câu hỏi',
        'khảo sát hài lòng',
        'thăm dò ý kiến',
        'phiếu hỏi',
        'lấy ý kiến',
      ],
      cues: ['câu hỏi', 'trả lời', 'người trả lời', 'ẩn danh', 'hỏi ý kiến'],
    },
  },
  entities: {
    Questionnaire: {
      id: 'uuid',
      title: 'text',
      version: 'int',
      questions: 'json',
      status: 'draft | active | retired',
      closesAt: 'timestamp?',
    },
    SurveyInvitation: {
      id: 'uuid',
      questionnaireId: 'ref Questionnaire',
      personId: 'ref customer.Customer owner',
      token: 'text unique secret',
      sentAt: 'timestamp',
    },
    SurveyResponse: {
      id: 'uuid',
      questionnaireId: 'ref Questionnaire indexed',
      respondentId: 'ref customer.Customer? owner',
      answers: 'json personal health',
      score: 'decimal?',
      status: 'in_progress | completed | amended',
      submittedAt: 'timestamp?',
    },
  },
  commands: {
    draftQuestionnaire: { creates: 'Questionnaire', emits: ['QuestionnaireDrafted'] },
    publishQuestionnaire: {
      on: 'Questionnaire',
      from: ['draft'],
      to: 'active',
      emits: ['QuestionnairePublished'],
    },
    retireQuestionnaire: {
      on: 'Questionnaire',
      from: ['active'],
      to: 'retired',
      emits: ['QuestionnaireRetired'],
    },
    inviteRespondent: { creates: 'SurveyInvitation', emits: ['RespondentInvited'] },
    startResponse: { creates: 'SurveyResponse', emits: ['ResponseStarted'] },
    completeResponse: {
      on: 'SurveyResponse',
      from: ['in_progress'],
      to: 'completed',
      emits: ['ResponseCompleted'],
    },
    amendResponse: {
      on: 'SurveyResponse',
      from: ['completed'],
      to: 'amended',
      emits: ['ResponseAmended'],
    },
  },
  events: [
    'QuestionnaireDrafted',
    'QuestionnairePublished',
    'QuestionnaireRetired',
    'RespondentInvited',
    'ResponseStarted',
    'ResponseCompleted',
    'ResponseAmended',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'RespondentInvited',
      because: 'The invitation reaches the respondent.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'ResponseCompleted',
      because: 'Answers are summed up and compared.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'Buyers are asked after the purchase.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Answers about people need a purpose.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A response belongs to the version of the questions it was given to.',
    ja: '回答は、答えた時点の質問票の版に結び付く。',
  },
  data: ['personal', 'health', 'secret'],
  sources: [{ title: 'HL7 FHIR Questionnaire and QuestionnaireResponse' }],
});
