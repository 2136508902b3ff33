import { defineContext } from '../../context.ts';

export const telehealthConsult = defineContext({
  id: 'telehealth-consult',
  industry: 'healthcare',
  archetype: 'messaging',
  purpose: {
    en: 'Lets patient and clinician meet by video or chat and hands the outcome to the record.',
    ja: '患者と医療者を映像やチャットで結び、結果を記録に渡す。',
  },
  words: {
    en: {
      names: [
        'telemedicine',
        'telehealth',
        'video consultation',
        'online consultation',
        'remote visit',
        'virtual visit',
        'online doctor',
      ],
      cues: [
        'video call',
        'waiting room',
        'remote patient',
        'chat with doctor',
        'teleconsultation',
      ],
    },
    'zh-TW': {
      names: ['遠距醫療', '視訊看診', '線上問診', '通訊診療', '視訊診療'],
      cues: ['視訊', '遠距', '線上醫師', '虛擬候診室'],
    },
    ja: {
      names: ['オンライン診療', '遠隔診療', 'ビデオ診察', '遠隔医療'],
      cues: ['ビデオ通話', '待合室', 'オンライン医師', '遠隔相談'],
    },
    ko: {
      names: ['비대면 진료', '원격 진료', '화상 진료', '원격 의료'],
      cues: ['화상 통화', '온라인 상담', '대기실', '원격 상담'],
    },
    vi: {
      names: [
        'khám từ xa',
        'tư vấn sức khỏe trực tuyến',
        'khám bệnh trực tuyến',
        'y tế từ xa',
        'khám online',
      ],
      cues: ['gọi video', 'phòng chờ ảo', 'bác sĩ trực tuyến', 'tư vấn từ xa'],
    },
  },
  entities: {
    ConsultSession: {
      id: 'uuid',
      appointmentId: 'ref appointment.Appointment unique',
      patientId: 'ref patient-registry.Patient owner',
      status: 'waiting | in_call | ended | abandoned',
      joinLink: 'url personal',
      summary: 'text? health',
      startedAt: 'timestamp?',
      endedAt: 'timestamp?',
    },
    ConsultMessage: {
      id: 'uuid',
      sessionId: 'ref ConsultSession',
      senderId: 'uuid',
      body: 'text health',
      sentAt: 'timestamp readonly',
    },
  },
  commands: {
    invitePatient: { creates: 'ConsultSession', emits: ['ConsultInvited'], undo: 'abandonConsult' },
    joinConsult: {
      on: 'ConsultSession',
      from: ['waiting'],
      to: 'in_call',
      emits: ['ConsultStarted'],
    },
    sendConsultMessage: { creates: 'ConsultMessage', emits: ['ConsultMessageSent'] },
    endConsult: { on: 'ConsultSession', from: ['in_call'], to: 'ended', emits: ['ConsultEnded'] },
    abandonConsult: {
      on: 'ConsultSession',
      from: ['waiting', 'in_call'],
      to: 'abandoned',
      emits: ['ConsultAbandoned'],
    },
  },
  events: [
    'ConsultInvited',
    'ConsultStarted',
    'ConsultMessageSent',
    'ConsultEnded',
    'ConsultAbandoned',
  ],
  neighbours: [
    {
      context: 'appointment',
      how: 'reacts',
      via: 'AppointmentBooked',
      because: 'A remote booking gets its room.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: "Video from home needs the patient's leave.",
    },
    {
      context: 'encounter-bed',
      how: 'feeds',
      via: 'ConsultEnded',
      because: "What was found belongs to the visit's record.",
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ConsultInvited',
      because: 'The patient needs the link.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A session belongs to one appointment, and its media are not kept.',
    ja: '一つの診療枠に一つの通話が対応し、映像は保存されない。',
  },
  data: ['health', 'personal'],
  sources: [{ title: 'HL7 FHIR R5: Communication, virtual Encounter', read: '2026-11-20' }],
});
