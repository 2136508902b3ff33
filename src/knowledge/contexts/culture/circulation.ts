import { defineContext } from '../../context.ts';

export const circulation = defineContext({
  id: 'circulation',
  industry: 'culture',
  archetype: 'loan',
  purpose: {
    en: 'Lends items, takes them back, keeps the queue of holds and charges for what is late.',
    ja: '資料の貸出・返却・予約待ちを管理し、延滞料を課す。',
  },
  words: {
    en: {
      names: [
        'public library',
        'borrow a book',
        'book loan',
        'overdue book',
        'library card',
        'lending library',
        'library book',
        'return a book',
      ],
      cues: ['library', 'borrow', 'due date', 'hold', 'renew', 'late fee', 'patron', 'overdue'],
    },
    'zh-TW': {
      names: ['圖書館', '借書', '還書', '借閱', '預約書', '借書證', '逾期未還'],
      cues: ['續借', '到期日', '讀者', '罰款', '館員', '歸還'],
    },
    ja: {
      names: ['図書館', '図書の返却', '貸出カード', '予約本', '図書貸出', '本の貸出'],
      cues: ['貸出', '返却期限', '延滞', '延長', '返却', '督促'],
    },
    ko: {
      names: ['도서관', '도서 대출', '도서 반납', '대출증', '예약 도서', '책 대여'],
      cues: ['반납일', '연체', '연장', '연체료'],
    },
    vi: {
      names: [
        'mượn sách',
        'trả sách',
        'thẻ thư viện',
        'gia hạn sách',
        'sách quá hạn',
        'bạn đọc thư viện',
      ],
      cues: ['thư viện', 'hạn trả', 'bạn đọc', 'phí phạt', 'đặt giữ', 'quá hạn'],
    },
  },
  entities: {
    LibraryLoan: {
      id: 'uuid',
      itemId: 'ref LibraryItem indexed',
      borrowerId: 'ref identity-access.User owner personal',
      status: 'open | overdue | closed',
      dueOn: 'date indexed',
      renewals: 'int',
      lentAt: 'timestamp readonly',
    },
    LibraryItem: {
      id: 'uuid',
      copyId: 'ref bibliographic-catalogue.BookCopy unique',
      status: 'available | checked_out | awaiting_pickup | lost',
    },
    LibraryHold: {
      id: 'uuid',
      itemId: 'ref LibraryItem? indexed',
      readerId: 'ref identity-access.User',
      position: 'int',
      pickupBy: 'date?',
      branch: 'text',
    },
    LateFee: {
      id: 'uuid',
      loanId: 'ref LibraryLoan indexed',
      amount: 'money financial',
      paidAt: 'timestamp?',
    },
  },
  commands: {
    checkOutItem: { creates: 'LibraryLoan', emits: ['ItemCheckedOut'], undo: 'checkInItem' },
    checkInItem: {
      on: 'LibraryLoan',
      from: ['open', 'overdue'],
      to: 'closed',
      emits: ['ItemCheckedIn'],
    },
    renewLoan: {
      on: 'LibraryLoan',
      from: ['open', 'overdue'],
      to: 'open',
      emits: ['LoanDueDateChanged'],
    },
    markOverdue: { on: 'LibraryLoan', from: ['open'], to: 'overdue', emits: ['LoanOverdue'] },
    registerItem: { creates: 'LibraryItem' },
    lendFromShelf: { on: 'LibraryItem', from: ['available', 'awaiting_pickup'], to: 'checked_out' },
    shelveItem: { on: 'LibraryItem', from: ['checked_out', 'awaiting_pickup'], to: 'available' },
    holdForPickup: {
      on: 'LibraryItem',
      from: ['available', 'checked_out'],
      to: 'awaiting_pickup',
      emits: ['HoldPrepared'],
    },
    placeHold: { creates: 'LibraryHold', emits: ['HoldPlaced'] },
    declareItemLost: {
      on: 'LibraryItem',
      from: ['checked_out'],
      to: 'lost',
      emits: ['ItemDeclaredLost'],
    },
  },
  events: [
    'ItemCheckedOut',
    'ItemCheckedIn',
    'LoanDueDateChanged',
    'LoanOverdue',
    'HoldPrepared',
    'HoldPlaced',
    'ItemDeclaredLost',
  ],
  neighbours: [
    {
      context: 'membership',
      how: 'calls',
      via: 'checkMembership',
      because: 'A blocked reader may not borrow.',
    },
    { context: 'payment', how: 'feeds', via: 'LoanOverdue', because: 'Late items cost a fee.' },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A paid fee lifts the block.',
    },
    {
      context: 'bibliographic-catalogue',
      how: 'reacts',
      via: 'CopyAdded',
      because: 'A new copy can be lent.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'HoldPrepared',
      because: 'The reader is told that the book waits.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An item has at most one open loan, and holds are served in their order.',
    ja: '一つの資料の貸出中は一件だけで、予約は順番どおりに割り当てられる。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'FOLIO mod-circulation item and request statuses', read: '2026-11-20' }],
});
