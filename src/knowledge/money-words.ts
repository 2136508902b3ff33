/** Last words of names that mean money whatever stands before. */
export const MONEY_WORDS: ReadonlySet<string> = new Set([
  'price',
  'fee',
  'salary',
  'wage',
  'refund',
  'cost',
  'subtotal',
  'fare',
  'tariff',
  'commission',
  'revenue',
  'payment',
  'payout',
  'surcharge',
  'rent',
]);

/** Last words that mean money only beside a currency or other money. */
export const PERHAPS_MONEY: ReadonlySet<string> = new Set([
  'amount',
  'total',
  'balance',
  'tax',
  'discount',
  'deposit',
  'premium',
  'credit',
  'debit',
  'budget',
]);
