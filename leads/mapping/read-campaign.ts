/** A parameter of the listing's link, or a bare code without a name. */
export interface CampaignParameter {
  readonly name?: string;
  readonly value: string;
}

const campaignLine = /^Campaign: (.+)$/m;

/** A value may hold a comma; a further parameter shows by its equals sign. */
const parametersOf = (text: string): readonly CampaignParameter[] =>
  text
    .split(/, (?=[^,=\s]+=)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals <= 0 ? { value: part } : { name: part.slice(0, equals), value: part.slice(equals + 1) };
    });

/**
 * The campaign that brought the customer, out of the columns that `leadDescription` and `campaignCode` filled: all
 * parameters where the description still has them, else the code.
 */
export const readCampaign = (description: string, code: string): readonly CampaignParameter[] =>
  parametersOf(campaignLine.exec(description)?.[1] ?? code);
