import { defineContext } from '../../context.ts';

export const grievance = defineContext({
  id: 'grievance',
  industry: 'government',
  archetype: 'case',
  purpose: {
    en: 'Takes complaints of citizens, gives them to an officer and sees them through to an answer.',
    ja: '住民からの苦情・要望を受け付け、担当者に割り当て、回答まで管理する。',
  },
  words: {
    en: {
      names: [
        'grievance',
        'citizen complaint',
        'civic issue',
        'pothole report',
        'report a pothole',
        'petition',
      ],
      cues: ['complaint', 'report a problem', 'officer', 'resolve', 'reopen', 'municipality'],
    },
    'zh-TW': {
      names: ['陳情', '民眾反映', '市民信箱', '路平通報', '民眾陳情', '市民專線', '客訴', '投訴', '申訴', '抱怨', '投訴案件'],
      cues: ['承辦人', '結案', '里民', '市府', '不滿'],
    },
    ja: {
      names: ['陳情', '市民の声', '市民通報', '住民相談', '道路損傷の通報', '苦情', 'クレーム', '苦情受付', 'お客様の声'],
      cues: ['要望', '担当課', '住民', '市役所', '不満', '困りごと'],
    },
    ko: {
      names: ['민원', '진정서', '민원 신고', '고충 처리', '불만 접수', '클레임', '고객 불만', '항의'],
      cues: ['불만', '담당자', '처리 기한', '시민', '구청', '불편 사항'],
    },
    vi: {
      names: ['phản ánh hiện trường', 'kiến nghị', 'khiếu nại tố cáo', 'phản ánh của người dân', 'đơn kiến nghị', 'khiếu nại', 'phàn nàn', 'góp ý khách hàng', 'đơn khiếu nại'],
      cues: ['người dân', 'cán bộ xử lý', 'chính quyền', 'tiếp nhận', 'không hài lòng'],
    },
  },
  entities: {
    Complaint: {
      id: 'uuid',
      reference: 'text unique readonly',
      reporterId: 'ref identity-access.User owner',
      category: 'text indexed',
      description: 'text personal',
      place: 'geo? location',
      status: 'applied | pending_assignment | pending_at_officer | resolved | closed | rejected',
      dueAt: 'timestamp indexed',
      rating: 'int?',
    },
    ComplaintNote: {
      id: 'uuid',
      complaintId: 'ref Complaint indexed',
      authorId: 'ref identity-access.User',
      body: 'text',
      writtenAt: 'timestamp readonly',
    },
  },
  commands: {
    fileComplaint: { creates: 'Complaint', emits: ['ComplaintFiled'] },
    triageComplaint: { on: 'Complaint', from: ['applied'], to: 'pending_assignment' },
    assignComplaint: {
      on: 'Complaint',
      from: ['pending_assignment'],
      to: 'pending_at_officer',
      emits: ['ComplaintAssigned'],
    },
    resolveComplaint: {
      on: 'Complaint',
      from: ['pending_at_officer'],
      to: 'resolved',
      emits: ['ComplaintResolved'],
    },
    closeComplaint: {
      on: 'Complaint',
      from: ['resolved'],
      to: 'closed',
      emits: ['ComplaintClosed'],
    },
    rejectComplaint: {
      on: 'Complaint',
      from: ['applied', 'pending_assignment', 'pending_at_officer'],
      to: 'rejected',
      emits: ['ComplaintRejected'],
    },
    escalateComplaint: {
      on: 'Complaint',
      from: ['pending_at_officer'],
      to: 'pending_assignment',
      emits: ['ComplaintEscalated'],
    },
  },
  events: [
    'ComplaintFiled',
    'ComplaintAssigned',
    'ComplaintResolved',
    'ComplaintClosed',
    'ComplaintRejected',
    'ComplaintEscalated',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The officer in charge follows from subject and place.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ComplaintResolved',
      because: 'The citizen is told the answer.',
    },
    {
      context: 'survey',
      how: 'feeds',
      via: 'ComplaintClosed',
      because: 'The citizen rates how it was handled.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Every open complaint has a deadline, and missing it escalates the complaint.',
    ja: '未解決の苦情には期限があり、期限を過ぎると上位に引き上げられる。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'DIGIT pgr-services workflow configuration', read: '2026-11-20' }],
});
