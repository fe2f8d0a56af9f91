/** Payloads of invented people as Partner Center posts them; `run` keeps those of different tests apart. */
export function payloadOf(index: number, run: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    userDetails: {
      firstName: `First${index}`,
      lastName: `Last${index}`,
      email: emailOf(index, run),
      phone: '+46 8 123 456 78',
      country: 'Sweden',
      company: `Company ${index}`,
      title: 'IT manager',
    },
    leadSource: 'SPZA',
    actionCode: 'PLT',
    offerTitle: 'Contoso CRM add-on',
    description: 'Please call in the morning.',
    ...changes,
  };
}

export const emailOf = (index: number, run: string): string => `customer-${index}@${run}.example`;
