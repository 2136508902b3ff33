import { defineContext } from '../../context.ts';

export const helpdeskChat = defineContext({
  id: 'helpdesk-chat',
  industry: 'collaboration',
  archetype: 'messaging',
  purpose: {
    en: 'Takes questions of customers in a chat, answers by bot or agent and hands over between them.',
    ja: '顧客の質問をチャットで受け、ボットまたは担当者が答え、両者の間で引き継ぐ。',
  },
  words: {
    en: {
      names: [
        'customer chat',
        'support chat',
        'chatbot',
        'customer service chat',
        'helpdesk',
        'customer support inbox',
        'support agent',
      ],
      cues: ['agent', 'question', 'handover to a person', 'canned reply', 'waiting queue'],
    },
    'zh-TW': {
      names: ['線上客服', '客服對話', '聊天機器人', '真人客服', '智慧客服'],
      cues: ['客服人員', '轉接真人', '罐頭回覆', '諮詢'],
    },
    ja: {
      names: ['チャットサポート', '有人チャット', 'チャットボット', 'サポート窓口', 'ヘルプデスク'],
      cues: ['オペレーター', '問い合わせ', '定型返信', '引き継ぎ'],
    },
    ko: {
      names: ['상담 채팅', '챗봇', '고객 상담', '실시간 상담', '헬프데스크'],
      cues: ['상담원', '문의', '상담 연결', '대기열'],
    },
    vi: {
      names: [
        'chat hỗ trợ',
        'trò chuyện hỗ trợ',
        'chatbot',
        'tư vấn trực tuyến',
        'chăm sóc khách hàng trực tuyến',
      ],
      cues: ['nhân viên hỗ trợ', 'câu hỏi của khách', 'chuyển cho người thật', 'chờ trả lời'],
    },
  },
  entities: {
    Conversation: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      agentId: 'ref staff.StaffMember?',
      channel: 'text',
      status: 'open | with_bot | with_agent | resolved',
      subject: 'text? personal',
      rating: 'int?',
      openedAt: 'timestamp readonly indexed',
    },
    ChatEntry: {
      id: 'uuid',
      conversationId: 'ref Conversation',
      author: 'customer | agent | bot',
      body: 'text personal',
      sentAt: 'timestamp readonly',
    },
  },
  commands: {
    openConversation: { creates: 'Conversation', emits: ['ConversationOpened'] },
    answerByBot: { on: 'Conversation', from: ['open'], to: 'with_bot', emits: ['BotAnswered'] },
    handToAgent: {
      on: 'Conversation',
      from: ['open', 'with_bot'],
      to: 'with_agent',
      emits: ['AgentJoined'],
    },
    addEntry: { creates: 'ChatEntry', emits: ['ChatEntryAdded'] },
    resolveConversation: {
      on: 'Conversation',
      from: ['with_bot', 'with_agent'],
      to: 'resolved',
      emits: ['ConversationResolved'],
    },
  },
  events: [
    'ConversationOpened',
    'BotAnswered',
    'AgentJoined',
    'ChatEntryAdded',
    'ConversationResolved',
  ],
  neighbours: [
    {
      context: 'knowledge-base',
      how: 'calls',
      via: 'searchArticles',
      because: 'The bot and the agents answer from it.',
    },
    {
      context: 'presence',
      how: 'reacts',
      via: 'UserCameOnline',
      because: 'Waiting customers go to agents who are there.',
    },
    {
      context: 'trouble-ticket',
      how: 'feeds',
      via: 'AgentJoined',
      because: 'What cannot be solved at once becomes a ticket.',
    },
    {
      context: 'survey',
      how: 'feeds',
      via: 'ConversationResolved',
      because: 'The customer is asked how it went.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An open conversation has at most one answering agent.',
    ja: '対応中の会話を担当する人は、高々一人である。',
  },
  data: ['personal'],
  sources: [{ title: 'Chatwoot conversation model' }, { title: 'Zammad' }],
});
