import { leadAttributes } from '../../../functions/telemetry/lead-attributes';

const facts = { source: 'AppSource', action: 'PLT', offer: 'contoso.backup' };

describe('what figures about leads are told apart by', () => {
  it.each([
    [
      'carrier, outcome, source and action, and no offer',
      { carrier: 'https', outcome: 'lead-created', facts },
      { carrier: 'https', outcome: 'lead-created', source: 'AppSource', action: 'PLT' },
    ],
    [
      'Unknown where nothing could be read',
      { carrier: 'https', outcome: 'refused', reason: 'not-json' },
      { carrier: 'https', outcome: 'refused', source: 'Unknown', action: 'Unknown', fault: 'not-json' },
    ],
    [
      'the code of a fault without the column that it names',
      { carrier: 'table', outcome: 'dead-letter', facts, reason: '0x80044331 description' },
      { carrier: 'table', outcome: 'dead-letter', source: 'AppSource', action: 'PLT', fault: '0x80044331' },
    ],
  ])('%s', (_case, lead, { fault, ...expected }: Record<string, string>) => {
    expect(leadAttributes(lead)).toEqual({
      ...Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [`marketplace_leads.${name}`, value]),
      ),
      ...(fault !== undefined && { 'error.type': fault }),
    });
  });
});
