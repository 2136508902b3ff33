import { expect, test } from 'vitest';
import { roleKindOf } from './role-kinds.ts';

test.each([
  [
    'admin',
    'administrators|site operator|店舗の管理者|系統管理員|운영자|quản trị viên|branch-manager',
  ],
  [
    'staff',
    'line operator|case manager|warehouse|front desk|看護師|窓口担当|照服員|客服人員|간호사|접수 직원|nhân viên kho|bác sĩ',
  ],
  [
    'user',
    'customer|owner|patient|passenger|利用者|顧客|家屬|學生|보호자|회원|khách hàng|phụ huynh',
  ],
])('%s: %s', (kind, names) => {
  for (const name of names.split('|')) expect([name, roleKindOf(name)]).toEqual([name, kind]);
});

test('letters inside another word tell nothing', () => {
  expect(roleKindOf('grassroots member')).toBe('user');
  expect(roleKindOf('reagent buyer of the lab')).toBe('staff');
  expect(roleKindOf('magenta')).toBe('user');
});
