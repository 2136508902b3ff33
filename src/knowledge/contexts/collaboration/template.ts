import { defineContext } from '../../context.ts';

export const template = defineContext({
  id: 'template',
  industry: 'collaboration',
  archetype: 'document',
  purpose: {
    en: 'Keeps the patterns from which letters, messages and forms are filled.',
    ja: '手紙、通知、書式を作るためのひな形を管理する。',
  },
  words: {
    en: {
      names: [
        'document template',
        'message template',
        'letter template',
        'email template',
        'mail merge',
        'text blocks',
        'form template',
      ],
      cues: ['template', 'placeholder', 'wording', 'letterhead', 'boilerplate'],
    },
    'zh-TW': {
      names: ['文件範本', '範本管理', '信件範本', '訊息範本', '公版文件', '套印'],
      cues: ['範本', '樣板', '帶入欄位', '抬頭'],
    },
    ja: {
      names: ['文書テンプレート', 'ひな形', '雛形', 'メールテンプレート', '差し込み印刷', '定型文'],
      cues: ['テンプレート', '差し込み', '様式', '文面'],
    },
    ko: {
      names: ['문서 서식', '문서 템플릿', '메시지 템플릿', '메일 템플릿', '상용구'],
      cues: ['템플릿', '양식', '치환', '문구'],
    },
    vi: {
      names: ['mẫu văn bản', 'mẫu thư', 'mẫu tin nhắn', 'mẫu email', 'trộn thư'],
      cues: ['biểu mẫu sẵn', 'chèn trường', 'câu chữ', 'bản mẫu'],
    },
  },
  entities: {
    Template: {
      id: 'uuid',
      name: 'text unique',
      language: 'text indexed',
      body: 'text',
      status: 'draft | approved | retired',
      version: 'int',
      fields: 'text[]',
      changedAt: 'timestamp readonly',
    },
    Rendering: {
      id: 'uuid',
      templateId: 'ref Template',
      version: 'int',
      result: 'file',
      renderedAt: 'timestamp readonly indexed',
    },
  },
  commands: {
    draftTemplate: { creates: 'Template', emits: ['TemplateDrafted'] },
    approveTemplate: {
      on: 'Template',
      from: ['draft'],
      to: 'approved',
      emits: ['TemplateApproved'],
    },
    retireTemplate: {
      on: 'Template',
      from: ['draft', 'approved'],
      to: 'retired',
      emits: ['TemplateRetired'],
    },
    renderTemplate: { creates: 'Rendering', emits: ['TemplateRendered'] },
  },
  events: ['TemplateDrafted', 'TemplateApproved', 'TemplateRetired', 'TemplateRendered'],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'TemplateApproved',
      because: 'Messages are written from approved wording.',
    },
    {
      context: 'document',
      how: 'feeds',
      via: 'TemplateRendered',
      because: 'The filled letter is kept on file.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Wording is approved before it reaches people.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Only an approved version is rendered, and a rendering keeps the version it came from.',
    ja: '承認済みの版だけから作成し、作成物は元の版を記録する。',
  },
  data: [],
  sources: [{ title: 'Mustache and Handlebars templating practice' }, { title: 'OASIS DITA' }],
});
