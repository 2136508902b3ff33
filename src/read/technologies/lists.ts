/** Between two members of a list. */
export const JOIN =
  /^\s?(?:,?\s?(?:包含|包括|including|incl\.|含|kể cả|bao gồm)|,?\s?(?:and|or|nor|as well as)|\/|\+|&|、|・|·|和|與|跟|或|及|以及|や|と|も|または|及び|か|또는|냐|와|과|랑|이나|나|및|도|và|hoặc|hay|với)\s?(?:any |the |no )?$/i;
/** A comma, which makes a list only in company. */
export const COMMA = /^\s?,\s?(?:any |the )?$/;

/** Whether the words between two things make them members of one list; `bare`, where a comma is enough. */
export function isListed(link: string, bare: boolean): boolean {
  return (JOIN.test(link) && !/、|\bno\s/.test(link)) || (bare && /^\s?[,、]\s?$/.test(link));
}
