import { capitalise, wordsOf } from '../../util/names.ts';

/** What a field of that name usually holds. The first that fits the end of the name wins. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(first|given) name$/, 'Ada'],
  [/\b(last|family) name$|\bsurname$/, 'Lovelace'],
  [/\b(full|contact|display|holder|customer|user|person|guest|patient) name$/, 'Ada Lovelace'],
  [/\b(file) name$/, 'statement-2026-01.pdf'],
  [/\bcompany( name)?$/, 'Analytical Engines Ltd'],
  [/\b(user name|login|handle)$/, 'ada'],
  [/\b(street|address line|line 1)$/, 'Rua Augusta 100'],
  [/\baddress$/, 'Rua Augusta 100, 1100-053 Lisbon'],
  [/\bcity$|\btown$/, 'Lisbon'],
  [/\b(postcode|postal code|zip|zip code)$/, '1100-053'],
  [/\b(country)( name)?$/, 'Portugal'],
  [/\b(region|province|district)$/, 'Lisbon'],
  [/\b(sku|article number|item number)$/, 'SKU-10482'],
  [/\b(locale|language)$/, 'en-GB'],
  [/\b(time zone|timezone)$/, 'Europe/Lisbon'],
  [/\biban$/, 'PT50000201231234567890154'],
  [/\bbic$/, 'BANKPTPL'],
  [/\b(card number|pan)$/, '************1111'],
  [/\bvin$/, 'WVWZZZ1JZXW000001'],
  [/\b(plate|license plate|registration)$/, 'AA-00-AA'],
  [/\b(ip|ip address)$/, '192.0.2.10'],
  [/\bemail$/, 'ada@example.com'],
  [/\bphone( number)?$|\bmobile$/, '+351210000000'],
  [/\b(url|uri|link)$/, 'https://example.com/resource'],
  [/\b(password|secret|token|api key|pin|credential)$/, 'example-not-a-real-secret'],
  [/\b(hash|checksum|digest|fingerprint)$/, '9f86d081884c7d659a2feaa0c55ad015'],
  [/\b(mime type|content type|media type)$/, 'application/pdf'],
  [/\b(colour|color)$/, 'blue'],
  [/\b(unit|uom)$/, 'kg'],
  [/\bversion$/, '1.4.2'],
  [/\bslug$/, 'a-short-slug'],
  [/\b(reason)$/, 'Asked for by the customer.'],
  [
    /\b(note|notes|comment|comments|remark|remarks|message|body|text|content)$/,
    'Please ring twice.',
  ],
  [/\b(description|summary|details|bio)$/, 'A short description.'],
  [/\b(number|no|reference|ref|code|serial)$/, 'A-2026-000482'],
  [/\bid$/, 'a-1042'],
];

/** A plausible value for a free text, from the words of its name. */
export function textExample(name: string, maxLength: number): string {
  const words = wordsOf(name).join(' ');
  const known = BY_NAME.find(([pattern]) => pattern.test(words))?.[1];
  return (known ?? capitalise(`${words} example`)).slice(0, maxLength);
}
