import { FILLER, KEYBOARD_ROWS, TOLD_LATER, VAGUE } from '../../knowledge/lexicons/off-topic.ts';
import { cue, has } from '../text/cues.ts';

const LETTER = /[\p{L}\p{N}]/u;
const JAMO = /[\u1100-\u11ff\u3131-\u318e]/gu;
const BOPOMOFO = /[\u3105-\u312f]/gu;
/** Syllables of Hangul that no word uses: a rare final after a rare vowel. */
const ODD_SYLLABLE = /[뷁쀍쒥뛟뗽쮑뀕꿹]/gu;
const ROWS = KEYBOARD_ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

// Pairs of letters that hardly any word of a language in Latin script has inside.
const RARE_PAIR =
  /q[^u]|j[^aeiouydn]|[bcfghkmpqtvwxz]j|[jqvxz][bcdfgkmpqtvwx]|[bcdfgjkmpqvwz]x|[bcdfghjkmpqsvwx]z(?!i|o|e|a|u|y)|[dfgk]k[jh]|[fg]kj|vb|vn|fv|kq|wq|hx|dfg|sdf|fgh|ghj|hjk|jkl|xcv|cvb/;

export function isEmpty(text: string): boolean {
  return !LETTER.test(text);
}

const toldLater = cue(TOLD_LATER);
const praises = VAGUE.map(cue);
const LONGEST_EXCUSE = 320;
const ENOUGH_PRAISE = 3;

/** Words of courtesy that put off what is wanted to another day: as good as nothing. */
export function isPutOff(text: string, isSilent: boolean): boolean {
  if (!isSilent) return false;
  const vague = praises.filter((praise) => has(praise, text)).length;
  return (text.length <= LONGEST_EXCUSE && has(toldLater, text)) || vague >= ENOUGH_PRAISE;
}

/** Two words side by side from a hand run over the keys: what stands around them was not meant, either. */
export function isTypedBlindly(text: string): boolean {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}'/.-])([a-z]{4,}) (?=([a-z]{4,})(?![\p{L}\p{N}'/.-]))/gu),
  ].some(([, one = '', other = '']) => isBlind(one) && isBlind(other));
}

function isBlind(word: string): boolean {
  return (
    isLatinNoise(word) || !/[aeiouy]/.test(word) || /^(?:asd|zx|qw[^aeiou]|lkj|jkl)/.test(word)
  );
}

/** Hangul from a hand run over the keys beside a heap of bare vowels that is no sigh. */
export function isTypedBlindlyInHangul(text: string): boolean {
  return /ㅁㄴㅇㄹ|ㄹㅇㄴㅁ|ㅂㅈㄷㄱ|ㅋㅌㅊㅍ/u.test(text) && /([ㅏ-ㅣ])(?!\1)[ㅏ-ㅣ]/u.test(text);
}

/** Words of a Latin alphabet with plausible vowels, among which not one small word of a sentence stands. */
export function hasNoSmallWord(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  return (
    words.length >= FEWEST_WORDS &&
    words.every((word) => /^[a-z']+$/.test(word)) &&
    !words.some((word) => SMALL_WORD.test(word))
  );
}

const FEWEST_WORDS = 8;
const SMALL_WORD =
  /^(?:an?|the|and|or|but|not|no|of|to|for|in|on|at|by|from|with|without|per|is|are|be|was|were|has|have|had|do|does|can|may|must|shall|should|will|would|we|i|you|they|it|he|she|our|my|your|their|its|this|that|these|those|who|which|what|when|where|how|if|as|so|than|then|all|each|every|some|any|more|most|one|two|three|please|need|want|new|app|system|service|data|users?|va|cho|cua|la|co|khong|de|que|les|des|und|der|die|das|el|los)$/;

/** Keyboard noise, in any script: nothing in it is a word. */
export function isNonsense(text: string): boolean {
  const plain = text.trim();
  if (!/\p{L}/u.test(plain)) return true;
  const words = plain
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter(Boolean);
  if (
    words.every((word) => FILLER.test(word)) &&
    !words.some((word, i) => i === 0 && /^(?:hello|hi|hey)$/.test(word) && words.length === 1)
  )
    return true;
  const noisy = words.filter(isNoise);
  // A sign of Han, kana or Hangul says as much as three letters.
  const letters = (list: readonly string[]) =>
    list.reduce(
      (sum, word) =>
        sum + word.length + 2 * (word.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0),
      0,
    );
  return (
    words.length > 0 &&
    letters(noisy) / letters(words) > 0.55 &&
    letters(words) - letters(noisy) < 24
  );
}

function isNoise(word: string): boolean {
  if (/^[a-z']+$/.test(word)) return isLatinNoise(word);
  const size = [...word].length;
  const marks =
    (word.match(JAMO)?.length ?? 0) +
    (word.match(BOPOMOFO)?.length ?? 0) +
    (word.match(ODD_SYLLABLE)?.length ?? 0);
  if (marks / size >= 0.5) return true;
  if (/^(.)\1{2,}$/u.test(word) || /^(.{1,2})\1{2,}$/u.test(word)) return true;
  // あsdふぁsdf: kana and Latin letters in turns come from a keyboard in the wrong mode.
  // Particles between Latin words are how Japanese names things: APIとDBのER図.
  const turns = word.match(/[a-z]+(?=[ぁ-ん])|[ぁ-ん]+(?=[a-z])/g) ?? [];
  return turns.filter((turn) => !PARTICLES.test(turn)).length >= 2 && !/[ァ-ヴ一-鿿]/.test(word);
}

function isLatinNoise(word: string): boolean {
  if (word.length < 3) return false;
  if (/(.)\1{3,}/.test(word) || /^(.{2,3})\1{2,}$/.test(word)) return true;
  if (word.length >= 4 && ROWS.some((row) => hasRun(word, row))) return true;
  const vowels = word.match(/[aeiouy]/g)?.length ?? 0;
  if (word.length >= 5 && vowels === 0) return true;
  if (word.length >= 5 && RARE_PAIR.test(word)) return true;
  return (
    /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) ||
    /[aeiou]{5,}/.test(word) ||
    (word.length >= 6 && vowels / word.length < 0.13)
  );
}

const PARTICLES =
  /^(?:は|が|を|に|で|と|の|も|へ|や|か|から|まで|より|では|には|との|への|での|として|による|です|ます|した|して|する|したい|または|および|かつ|を使う|を使い|を使った|で作る|で書く)$/;

// Four neighbouring keys in a row, making up most of the word: "asdf", "lkjh", "qwerty".
function hasRun(word: string, row: string): boolean {
  for (let at = 0; at + 4 <= word.length; at++) {
    if (row.includes(word.slice(at, at + 4)) && word.length <= 8 + at)
      return !/^(?:propert|typewr|power|tower|were|trew)/.test(word);
  }
  return false;
}
