import { defineContext } from '../../context.ts';

export const notification = defineContext({
  id: 'notification',
  industry: 'platform',
  archetype: 'messaging',
  purpose: {
    en: 'Tells people what happened by the channel they prefer, once, and knows whether it arrived.',
    ja: '出来事を本人の望む手段で一度だけ知らせ、届いたかどうかを把握する。',
  },
  words: {
    en: {
      names: [
        'notification',
        'notify',
        'push message',
        'text message',
        'sms',
        'reminder',
        'push notification',
      ],
      cues: ['inform', 'remind', 'email', 'alert', 'get a message', 'let people know'],
    },
    'zh-TW': {
      names: ['通知', '推播', '簡訊', '提醒', '推播訊息', '簡訊通知', '發簡訊', '提醒通知'],
      cues: ['告知', '電子郵件', '訊息', '即時提醒', '馬上知道', '催繳通知'],
    },
    ja: {
      names: ['通知', 'プッシュ通知', 'お知らせ', 'リマインダー', 'リマインド', 'ショートメール', '通知配信', 'メール通知', 'ライン通知', '一斉連絡'],
      cues: ['知らせる', 'メール', '連絡', '案内', '届く通知'],
    },
    ko: {
      names: ['알림', '푸시 알림', '문자 메시지', '알림톡', '문자 발송', '리마인더', '문자 알림', '카톡 알림', '안내 문자', '통보'],
      cues: ['알려주기', '이메일', '안내', '메시지', '알려 준다'],
    },
    vi: {
      names: ['thông báo', 'tin nhắn sms', 'nhắc nhở', 'thông báo đẩy', 'nhắc lịch', 'gửi tin nhắn', 'báo tin', 'nhắc khách', 'báo qua zalo'],
      cues: ['báo cho', 'email', 'nhắn tin', 'gửi tin', 'báo ngay'],
    },
  },
  entities: {
    Message: {
      id: 'uuid',
      recipientId: 'ref identity-access.User owner',
      templateId: 'ref Template',
      channel: 'text',
      dedupeKey: 'text unique',
      status: 'queued | sent | delivered | failed | cancelled',
      address: 'text personal',
      sendAt: 'timestamp indexed',
    },
    Template: {
      id: 'uuid',
      key: 'text unique',
      language: 'text',
      subject: 'text?',
      body: 'text',
    },
    Preference: {
      id: 'uuid',
      recipientId: 'ref identity-access.User owner',
      topic: 'text',
      channels: 'text[]',
      quietFrom: 'text?',
      quietUntil: 'text?',
    },
  },
  commands: {
    queueMessage: { creates: 'Message', emits: ['MessageQueued'], undo: 'cancelMessage' },
    sendMessage: { on: 'Message', from: ['queued'], to: 'sent', emits: ['MessageSent'] },
    confirmDelivery: {
      on: 'Message',
      from: ['sent'],
      to: 'delivered',
      emits: ['MessageDelivered'],
    },
    failMessage: {
      on: 'Message',
      from: ['queued', 'sent'],
      to: 'failed',
      emits: ['MessageFailed'],
    },
    cancelMessage: {
      on: 'Message',
      from: ['queued'],
      to: 'cancelled',
      emits: ['MessageCancelled'],
    },
    setPreference: { creates: 'Preference', emits: ['PreferenceChanged'] },
  },
  events: [
    'MessageQueued',
    'MessageSent',
    'MessageDelivered',
    'MessageFailed',
    'MessageCancelled',
    'PreferenceChanged',
  ],
  neighbours: [
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Advertising goes only to those who agreed.',
    },
    {
      context: 'template',
      how: 'calls',
      via: 'renderTemplate',
      because: "The text is filled in the reader's language.",
    },
    {
      context: 'email-delivery',
      how: 'calls',
      via: 'sendEmail',
      because: 'The provider takes over the last step.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'MessageFailed',
      because: 'Legally required notices must leave a trace.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The same occasion is told to the same person at most once per channel.',
    ja: '同じ出来事は、同じ人に一つの手段につき一度しか知らせない。',
  },
  data: ['personal'],
  sources: [{ title: 'TM Forum TMF681 Communication Management', read: '2026-11-20' }],
});
