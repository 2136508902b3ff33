import { expect, test } from 'vitest';
import { design } from '../../design.ts';

function planned(brief: string) {
  const result = design(brief);
  if (!result.ok) throw new Error(result.refusal.message);
  return result;
}

test('a saga that authorises a payment starts one first, and both are taken back by one command', () => {
  const { blueprint, files } = planned(
    'We sell tea online. Customers place orders and pay by card. When an order is placed, stock is reserved; if the payment fails, the stock is released.',
  );
  const saga = blueprint.flows.find((flow) => flow.saga);
  const steps = saga?.steps.filter(({ do: step }) => step.startsWith('payment.'));
  expect(steps?.map((step) => [step.do, step.undo])).toEqual([
    ['payment.startPayment', 'payment.voidPayment'],
    ['payment.authorisePayment', 'payment.voidPayment'],
  ]);
  const page = files.find(({ path }) => path.startsWith('docs/06'))?.text;
  expect(page).toContain('`payment.voidPayment`, ');
  expect(page).not.toContain('`payment.voidPayment`, `payment.voidPayment`');
});

test.each([
  'A car sharing: members book a car, the car is reserved and the card is charged; cars are unlocked by phone.',
  'A hotel: guests book rooms and pay a deposit, housekeeping cleans, minibar and spa are billed at departure.',
  'An animal shelter: animals are reserved for adopters, adoption contracts are signed, fees are paid.',
  'Wholesale: customers order by the pallet, credit is checked, goods are picked from the warehouse, invoices follow.',
  'A clinic: patients book appointments, pay online, results are sent by mail.',
])('every planned saga can take its first way: %s', (brief) => {
  const { findings } = planned(brief);
  expect(findings.filter(({ code }) => code.startsWith('sagas/'))).toEqual([]);
});
