import { defineContext } from '../../context.ts';

export const contactBook = defineContext({
  id: 'contact-book',
  industry: 'collaboration',
  archetype: 'registry',
  purpose: {
    en: 'Keeps people and firms one deals with, and how to reach them.',
    ja: '関わりのある人や会社と、その連絡先を管理する。',
  },
  words: {
    en: {
      names: [
        'contact book',
        'address book',
        'contact list',
        'phone book',
        'business card',
        'phone directory',
      ],
      cues: ['contact', 'phone number', 'colleague', 'look up a number'],
    },
    'zh-TW': {
      names: ['通訊錄', '聯絡人清單', '名片管理', '電話簿', '聯絡名單'],
      cues: ['聯絡人', '電話號碼', '分機', '名片'],
    },
    ja: {
      names: ['連絡先帳', 'アドレス帳', '電話帳', '名刺管理', '住所録'],
      cues: ['連絡先', '電話番号', '名刺', '内線'],
    },
    ko: {
      names: ['주소록', '연락처 목록', '전화번호부', '명함 관리'],
      cues: ['연락처', '전화번호', '명함', '내선'],
    },
    vi: {
      names: ['danh bạ', 'sổ địa chỉ', 'danh bạ điện thoại', 'quản lý danh thiếp'],
      cues: ['liên hệ', 'số điện thoại', 'danh thiếp', 'tra số'],
    },
  },
  entities: {
    Contact: {
      id: 'uuid',
      ownerId: 'ref identity-access.User? owner',
      fullName: 'text indexed personal',
      phone: 'phone? personal',
      email: 'email? personal',
      company: 'text?',
      status: 'active | merged | removed',
      note: 'text? personal',
      changedAt: 'timestamp',
    },
    ContactGroup: {
      id: 'uuid',
      name: 'text',
      members: 'text[]',
    },
  },
  commands: {
    addContact: { creates: 'Contact', emits: ['ContactAdded'], undo: 'removeContact' },
    editContact: { on: 'Contact', emits: ['ContactChanged'] },
    mergeContacts: { on: 'Contact', from: ['active'], to: 'merged', emits: ['ContactsMerged'] },
    removeContact: { on: 'Contact', from: ['active'], to: 'removed', emits: ['ContactRemoved'] },
    groupContacts: { creates: 'ContactGroup', emits: ['ContactGroupDefined'] },
  },
  events: [
    'ContactAdded',
    'ContactChanged',
    'ContactsMerged',
    'ContactRemoved',
    'ContactGroupDefined',
  ],
  neighbours: [
    {
      context: 'import-job',
      how: 'calls',
      via: 'uploadImport',
      because: 'Old lists are taken over from files.',
    },
    {
      context: 'call-routing',
      how: 'feeds',
      via: 'ContactChanged',
      because: 'A caller is recognised by number.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ContactRemoved',
      because: 'Erasure of a person must be provable.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Merging two contacts loses no way of reaching the person.',
    ja: '二件を統合しても、その人への連絡手段は失われない。',
  },
  data: ['personal'],
  sources: [{ title: 'vCard 4.0 and CardDAV' }, { title: 'CiviCRM contacts' }],
});
