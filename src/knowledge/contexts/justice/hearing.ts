import { defineContext } from '../../context.ts';

export const hearing = defineContext({
  id: 'hearing',
  industry: 'justice',
  archetype: 'scheduling',
  purpose: {
    en: 'Puts hearings on the calendar with a judge, a room and an interpreter.',
    ja: '裁判官・法廷・通訳を押さえて期日を指定する。',
  },
  words: {
    en: {
      names: [
        'court hearing',
        'hearing date',
        'courtroom',
        'trial date',
        'court calendar',
        'hearing schedule',
      ],
      cues: ['judge', 'interpreter', 'continue', 'adjourn', 'witness', 'summons'],
    },
    'zh-TW': {
      names: ['開庭', '庭期', '排庭', '法庭', '審理期日'],
      cues: ['法官', '通譯', '傳票', '改期', '證人'],
    },
    ja: {
      names: ['裁判期日', '公判', '口頭弁論', '法廷', '審理日程'],
      cues: ['期日', '裁判官', '通訳', '呼出状', '証人'],
    },
    ko: {
      names: ['공판', '변론 기일', '재판 기일', '법정', '심리 일정'],
      cues: ['판사', '통역', '소환장', '연기', '증인'],
    },
    vi: {
      names: ['phiên tòa', 'lịch xét xử', 'phòng xử án', 'phiên điều trần'],
      cues: ['thẩm phán', 'phiên dịch', 'giấy triệu tập', 'nhân chứng'],
    },
  },
  entities: {
    Hearing: {
      id: 'uuid',
      caseId: 'ref court-case.CourtCase indexed',
      purpose: 'text legal',
      status: 'requested | scheduled | held | continued | vacated',
      judgeId: 'ref identity-access.User?',
      room: 'text?',
      startsAt: 'timestamp? indexed',
      duration: 'duration',
    },
    HearingParticipant: {
      id: 'uuid',
      hearingId: 'ref Hearing indexed',
      personName: 'text personal',
      role: 'text',
      remote: 'bool',
    },
  },
  commands: {
    requestHearing: { creates: 'Hearing', emits: ['HearingRequested'], undo: 'vacateHearing' },
    scheduleHearing: {
      on: 'Hearing',
      from: ['requested', 'continued'],
      to: 'scheduled',
      emits: ['HearingScheduled'],
      undo: 'vacateHearing',
    },
    continueHearing: {
      on: 'Hearing',
      from: ['scheduled'],
      to: 'continued',
      emits: ['HearingContinued'],
    },
    recordHearing: { on: 'Hearing', from: ['scheduled'], to: 'held', emits: ['HearingHeld'] },
    vacateHearing: {
      on: 'Hearing',
      from: ['requested', 'scheduled', 'continued'],
      to: 'vacated',
      emits: ['HearingVacated'],
    },
  },
  events: [
    'HearingRequested',
    'HearingScheduled',
    'HearingContinued',
    'HearingHeld',
    'HearingVacated',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Judge, room and interpreter must be free together.',
    },
    {
      context: 'court-case',
      how: 'feeds',
      via: 'HearingHeld',
      because: 'The docket shows what took place.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'HearingScheduled',
      because: 'Parties and witnesses must come.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A judge, a room or an interpreter is never in two hearings at once.',
    ja: '裁判官・法廷・通訳が同じ時間に二つの期日に入ることはない。',
  },
  data: ['personal', 'legal'],
  sources: [{ title: 'ECF court scheduling messages' }, { title: 'RFC 5545' }],
});
