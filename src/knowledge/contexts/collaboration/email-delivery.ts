import { defineContext } from '../../context.ts';

export const emailDelivery = defineContext({
  id: 'email-delivery',
  industry: 'collaboration',
  archetype: 'messaging',
  purpose: {
    en: 'Sends e-mail, takes in bounces and complaints and stops writing to addresses that refuse.',
    ja: '電子メールを送り、不達や苦情を受け、拒む宛先への送信を止める。',
  },
  words: {
    en: {
      names: [
        'email delivery',
        'transactional email',
        'bulk email',
        'newsletter mailing',
        'bounced email',
        'unsubscribe link',
        'mailing list',
      ],
      cues: ['email', 'bounce', 'spam complaint', 'open rate', 'sender address'],
    },
    'zh-TW': {
      names: ['電子郵件發送', '寄信服務', '群發郵件', '退信', '電子報發送', '取消訂閱連結'],
      cues: ['電子郵件', '信箱', '垃圾郵件', '開信率'],
    },
    ja: {
      names: ['メール配信', 'メール一斉送信', '不達メール', 'メルマガ配信', 'メール配信停止'],
      cues: ['メール', '迷惑メール', '開封率', '宛先'],
    },
    ko: {
      names: ['메일 발송 시스템', '단체 메일', '대량 메일', '반송 메일', '수신 거부'],
      cues: ['이메일', '스팸', '열람률', '발신 주소'],
    },
    vi: {
      names: [
        'dịch vụ gửi email',
        'gửi email hàng loạt',
        'email bị trả lại',
        'bản tin email',
        'hủy nhận thư',
      ],
      cues: ['thư điện tử', 'thư rác', 'tỷ lệ mở', 'địa chỉ gửi'],
    },
  },
  entities: {
    Email: {
      id: 'uuid',
      recipient: 'email personal',
      subject: 'text',
      status: 'queued | sent | delivered | bounced | complained',
      templateId: 'ref template.Template?',
      campaignKey: 'text? indexed',
      queuedAt: 'timestamp readonly indexed',
    },
    Suppression: {
      id: 'uuid',
      address: 'email unique personal',
      reason: 'bounce | complaint | unsubscribe',
      since: 'timestamp',
    },
  },
  commands: {
    queueEmail: { creates: 'Email', emits: ['EmailQueued'] },
    sendEmail: { on: 'Email', from: ['queued'], to: 'sent', emits: ['EmailSent'] },
    confirmDelivery: { on: 'Email', from: ['sent'], to: 'delivered', emits: ['EmailDelivered'] },
    recordBounce: { on: 'Email', from: ['sent'], to: 'bounced', emits: ['EmailBounced'] },
    recordComplaint: {
      on: 'Email',
      from: ['sent', 'delivered'],
      to: 'complained',
      emits: ['EmailComplained'],
    },
    suppressAddress: { creates: 'Suppression', emits: ['AddressSuppressed'] },
  },
  events: [
    'EmailQueued',
    'EmailSent',
    'EmailDelivered',
    'EmailBounced',
    'EmailComplained',
    'AddressSuppressed',
  ],
  neighbours: [
    {
      context: 'template',
      how: 'calls',
      via: 'renderTemplate',
      because: 'The text comes from approved wording.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Advertising goes only to people who agreed.',
    },
    {
      context: 'campaign',
      how: 'reacts',
      via: 'CampaignLaunched',
      because: 'A campaign sends to its segment.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EmailBounced',
      because: 'Another channel is tried.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Nothing is sent to a suppressed address.',
    ja: '停止リストの宛先には何も送らない。',
  },
  data: ['personal'],
  sources: [
    { title: 'IETF RFC 5321 and RFC 3464' },
    { title: 'IETF RFC 8058 one-click unsubscribe' },
  ],
});
