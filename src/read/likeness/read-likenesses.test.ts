import { describe, expect, test } from 'vitest';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import { segmentBrief } from '../text/segmented-brief.ts';
import { glossOf } from './gloss.ts';
import { readLikenesses } from './read-likenesses.ts';
import { toldParts } from './told-parts.ts';

const likest = (brief: string): string | undefined => readLikenesses(segmentBrief(brief))[0]?.model;

describe('the kind of system that a brief is about', () => {
  test.each([
    [
      'veterinary-clinic',
      'Owners ring our practice because the dog limps or the cat needs its jab. The vet examines the animal, writes down what she found, gives drugs from the cupboard, and the nurse books the next vaccination and prints the bill.',
    ],
    [
      'ev-charging-network',
      'Drivers of electric cars hold a card to the charging point, plug in the connector and the session starts. We meter the kilowatt hours, apply the tariff of the site, bill roaming partners and send a fitter when a charger reports a fault.',
    ],
    [
      'lending-library',
      '市立図書館です。利用者は利用者カードで本を借り、貸出期限までに返却します。予約した資料が届くと連絡し、延滞した人には督促を送ります。新しい図書を発注し、目録に登録して書架に並べます。',
    ],
  ])('%s', (model, brief) => {
    expect(likest(brief)).toBe(model);
  });

  test('a brief of a few words resembles none', () => {
    expect(readLikenesses(segmentBrief('Order management, please.'))).toEqual([]);
  });
});

describe('what a brief says of a part', () => {
  const oven: ReferenceModel = {
    id: 'oven',
    title: 'Oven',
    words: 'bread, flour, oven, baker, dough, crust, loaf, yeast',
    parts: {
      baking: { also: 'oven run', told: 'put/push + oven | crust + brown' },
      sale: { also: 'till', told: 'pay + counter' },
    },
    relations: 'baking ~> sale',
  };
  const parts = (brief: string) =>
    toldParts(oven, glossOf(segmentBrief(brief), libraryLexicon(CONTEXTS)), () => 1);

  test('a turn of phrase counts where its words meet in one clause', () => {
    expect(parts('The baker pushes the loaf into the oven.')).toContainEqual(
      expect.objectContaining({ name: 'baking', told: 1 }),
    );
    expect(parts('The baker pushes; the oven is off.')).toContainEqual(
      expect.objectContaining({ name: 'baking', told: 0 }),
    );
  });

  test('a name counts as often as it stands there', () => {
    expect(parts('The till rings. At the till people queue.')).toContainEqual(
      expect.objectContaining({ name: 'sale', named: 2, byName: false }),
    );
  });
});
