import { defineContext } from '../../context.ts';

export const payroll = defineContext({
  id: 'payroll',
  industry: 'people',
  archetype: 'ledger',
  purpose: {
    en: 'Computes salaries for a period, issues the slips and pays them.',
    ja: '期間ごとに給与を計算し、明細を発行して支払う。',
  },
  words: {
    en: {
      names: ['payroll', 'salary', 'payslip', 'wages', 'pay run', 'salary payment'],
      cues: ['deduction', 'bonus', 'net pay', 'pay day', 'withholding', 'employer'],
    },
    'zh-TW': {
      names: ['薪資', '發薪', '薪水', '薪資單', '薪資計算', '工資', '算薪水', '計薪', '獎金發放', '工錢'],
      cues: ['扣繳', '獎金', '實發', '勞健保', '發薪日', '領薪'],
    },
    ja: {
      names: ['給与', '給料', '給与明細', '給与計算', '賃金', '賞与', '給与支払い', '給料計算', '日当計算', '時給計算'],
      cues: ['控除', '手取り', '源泉徴収', '社会保険', '支給日', '給料日'],
    },
    ko: {
      names: ['급여', '월급', '급여 명세서', '임금', '급여 계산', '상여금', '월급 계산', '일당 계산', '임금 지급', '시급 계산'],
      cues: ['공제', '실수령액', '원천징수', '사대보험', '급여일', '품삯'],
    },
    vi: {
      names: ['bảng lương', 'tiền lương', 'tính lương', 'trả lương', 'phiếu lương', 'lương thưởng', 'trả công', 'tính công', 'tiền công', 'lương tháng'],
      cues: ['khấu trừ', 'bảo hiểm xã hội', 'thực lĩnh', 'ngày trả lương', 'lãnh lương'],
    },
  },
  entities: {
    PayrollRun: {
      id: 'uuid',
      period: 'text indexed',
      status: 'draft | calculated | submitted | paid | cancelled',
      total: 'money financial',
      runBy: 'ref identity-access.User',
      submittedAt: 'timestamp?',
    },
    SalarySlip: {
      id: 'uuid',
      runId: 'ref PayrollRun indexed',
      employmentId: 'ref employee-record.Employment owner personal',
      status: 'draft | issued | withheld',
      gross: 'money financial',
      net: 'money financial',
    },
    SalaryStructure: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      effectiveFrom: 'date',
      components: 'json financial',
    },
  },
  commands: {
    openPayrollRun: { creates: 'PayrollRun', undo: 'cancelPayroll' },
    calculatePayroll: {
      on: 'PayrollRun',
      from: ['draft', 'calculated'],
      to: 'calculated',
      emits: ['PayrollCalculated'],
    },
    submitPayroll: {
      on: 'PayrollRun',
      from: ['calculated'],
      to: 'submitted',
      emits: ['PayrollSubmitted'],
      undo: 'cancelPayroll',
    },
    payPayroll: { on: 'PayrollRun', from: ['submitted'], to: 'paid', emits: ['PayrollPaid'] },
    cancelPayroll: {
      on: 'PayrollRun',
      from: ['draft', 'calculated', 'submitted'],
      to: 'cancelled',
      emits: ['PayrollCancelled'],
    },
    createSlip: { creates: 'SalarySlip' },
    issueSlip: { on: 'SalarySlip', from: ['draft'], to: 'issued', emits: ['SlipIssued'] },
    withholdSlip: {
      on: 'SalarySlip',
      from: ['draft', 'issued'],
      to: 'withheld',
      emits: ['SlipWithheld'],
    },
  },
  events: [
    'PayrollCalculated',
    'PayrollSubmitted',
    'PayrollPaid',
    'PayrollCancelled',
    'SlipIssued',
    'SlipWithheld',
  ],
  neighbours: [
    {
      context: 'leave-time',
      how: 'reacts',
      via: 'TimesheetApproved',
      because: 'Approved hours are paid.',
    },
    {
      context: 'employee-record',
      how: 'reacts',
      via: 'EmployeeLeft',
      because: 'The last salary is settled.',
    },
    {
      context: 'payment-order',
      how: 'calls',
      via: 'initiatePayment',
      because: 'Salaries are paid as one batch.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'PayrollSubmitted',
      because: 'Wages are an expense of the period.',
    },
    {
      context: 'tax-return',
      how: 'feeds',
      via: 'PayrollPaid',
      because: 'Tax withheld is declared.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SlipIssued',
      because: 'Employees read their slip.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An employee has one valid slip per period, however often the run is repeated.',
    ja: '計算を何度やり直しても、有効な給与明細は従業員と期間ごとに一つである。',
  },
  data: ['financial', 'personal'],
  sources: [
    { title: 'Frappe HR payroll doctypes', read: '2026-11-20' },
    { title: 'BIAN CorporatePayrollServices', read: '2026-11-20' },
  ],
});
