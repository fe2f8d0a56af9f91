import { parseJsonObject } from '../payload/parse-json-object';
import { textOf } from '../payload/text-of';
import { cleanLine, cleanLines } from '../text/clean-text';

export interface Description {
  readonly description?: string;
  readonly customerNotes?: string;
  readonly campaign?: Readonly<Record<string, string>>;
}

/** The label comes with nothing behind it, or with the campaign on the same line. */
const campaignLabel = /^Campaigns:[^\S\n]*(.*)(?:\n|$)/i;
const testMarker = /^MSFT_TEST_\d+$/i;

const parametersOf = (value: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, parameter]) => [cleanLine(name), cleanLine(textOf(parameter) ?? '')] as const)
      .filter(([name, parameter]) => name !== '' && parameter !== ''),
  );

const campaignOf = (text: string): Readonly<Record<string, string>> =>
  parametersOf(parseJsonObject(text) ?? { Campaigns: text });

const describe = (text: string): Description => {
  const label = campaignLabel.exec(text);
  const parameters = parseJsonObject(text);
  const campaign = parameters ? parametersOf(parameters) : campaignOf(label?.[1] ?? '');
  const words = parameters ? '' : label ? text.slice(label[0].length).trim() : text;
  return {
    description: text,
    ...(words !== '' && !testMarker.test(words) && { customerNotes: words }),
    ...(Object.keys(campaign).length > 0 && { campaign }),
  };
};

/**
 * Takes a lead's description apart. It holds nothing, a blank, the label `Campaigns:`, the query parameters of the
 * listing's link as a JSON object, the marker of a test lead, or what the customer wrote.
 */
export const readDescription = (value: unknown): Description => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject) {
    const campaign = parametersOf(value);
    return Object.keys(campaign).length > 0 ? { campaign } : {};
  }
  const text = cleanLines(textOf(value) ?? '');
  return text === '' ? {} : describe(text);
};
