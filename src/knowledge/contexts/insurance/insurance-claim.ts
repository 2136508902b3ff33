import { defineContext } from '../../context.ts';

export const insuranceClaim = defineContext({
  id: 'insurance-claim',
  industry: 'insurance',
  archetype: 'claim',
  purpose: {
    en: 'Takes a reported loss through assessment and decision to payment.',
    ja: '事故の届出を、査定と判断を経て支払いまで進める。',
  },
  words: {
    en: {
      names: [
        'insurance claim',
        'claims adjuster',
        'damage claim',
        'file a claim',
        'accident report',
        'claim settlement',
        'claimant',
        'submit a claim',
        'claims handling',
      ],
      cues: ['deductible', 'payout', 'loss', 'adjuster', 'reserve', 'deny the claim', 'claim'],
    },
    'zh-TW': {
      names: ['理賠', '理賠申請', '出險', '保險理賠', '事故通報', '公證人', '醫療理賠', '申請理賠', '出險通報', '賠償', '賠款'],
      cues: ['自負額', '賠付', '損失', '拒賠', '核賠', '賠多少'],
    },
    ja: {
      names: ['保険金請求', '事故受付', '損害査定', '保険金支払', '損害調査', '賠償', '補償請求', '損害賠償', '事故請求'],
      cues: ['免責金額', '損害', '請求者', '支払備金', '示談', '弁償'],
    },
    ko: {
      names: ['보험금 청구', '사고 접수', '손해 사정', '보험금 지급', '보상 청구', '배상', '보상', '손해 배상', '보상 접수', '보험 접수'],
      cues: ['자기부담금', '손해', '청구인', '준비금', '면책', '물어 주다'],
    },
    vi: {
      names: ['yêu cầu bồi thường', 'bồi thường bảo hiểm', 'khai báo tổn thất', 'giám định tổn thất', 'hồ sơ bồi thường', 'bồi thường', 'đền bù', 'đòi bồi thường'],
      cues: ['mức miễn thường', 'tổn thất', 'giám định viên', 'từ chối bồi thường', 'chi trả', 'tổn hại'],
    },
  },
  entities: {
    Claim: {
      id: 'uuid',
      policyId: 'ref policy.Policy',
      claimantId: 'ref customer.Customer owner',
      lossAt: 'timestamp indexed',
      account: 'text personal',
      injury: 'text? health',
      liabilityNote: 'text? legal',
      status: 'notified | open | assessed | approved | paid | denied | closed',
      approvedAmount: 'money? financial',
    },
    ClaimReserve: {
      id: 'uuid',
      claimId: 'ref Claim',
      amount: 'money financial',
      setAt: 'timestamp readonly',
    },
    ClaimPayment: {
      id: 'uuid',
      claimId: 'ref Claim',
      payee: 'text personal',
      amount: 'money financial',
      paidAt: 'timestamp readonly',
    },
  },
  commands: {
    notifyClaim: { creates: 'Claim', emits: ['ClaimNotified'] },
    openClaim: {
      on: 'Claim',
      from: ['notified', 'closed', 'denied'],
      to: 'open',
      emits: ['ClaimOpened'],
    },
    changeReserve: { creates: 'ClaimReserve', emits: ['ReserveChanged'] },
    assessClaim: { on: 'Claim', from: ['open'], to: 'assessed', emits: ['ClaimAssessed'] },
    approveClaim: {
      on: 'Claim',
      from: ['assessed'],
      to: 'approved',
      emits: ['ClaimApproved'],
      undo: 'denyClaim',
    },
    denyClaim: {
      on: 'Claim',
      from: ['open', 'assessed', 'approved'],
      to: 'denied',
      emits: ['ClaimDenied'],
    },
    payClaim: { on: 'Claim', from: ['approved'], to: 'paid', emits: ['ClaimPaid'] },
    closeClaim: {
      on: 'Claim',
      from: ['open', 'paid', 'denied'],
      to: 'closed',
      emits: ['ClaimClosed'],
    },
  },
  events: [
    'ClaimNotified',
    'ClaimOpened',
    'ReserveChanged',
    'ClaimAssessed',
    'ClaimApproved',
    'ClaimDenied',
    'ClaimPaid',
    'ClaimClosed',
  ],
  neighbours: [
    {
      context: 'policy',
      how: 'calls',
      via: 'checkCover',
      because: 'The loss must fall under cover that held on that day.',
    },
    {
      context: 'fraud-evaluation',
      how: 'calls',
      via: 'evaluateRisk',
      because: 'Invented losses are found before money is paid.',
    },
    {
      context: 'inspection',
      how: 'calls',
      via: 'requestInspection',
      because: 'An adjuster looks at the damage.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Photos and reports are the evidence.',
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'ClaimApproved',
      because: 'Approved money is sent.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ClaimDenied',
      because: 'The claimant must learn the reasons.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'What is paid never exceeds the limit less the deductible.',
    ja: '支払額は限度額から免責額を引いた額を超えない。',
  },
  data: ['personal', 'financial', 'health', 'legal'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Claim Administration, Claim Assessment',
      read: '2026-11-20',
    },
    { title: 'ACORD data standards' },
  ],
});
