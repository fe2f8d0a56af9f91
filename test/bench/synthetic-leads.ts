/** Bodies as Partner Center posts them, each of a customer of its own. */
export function syntheticLeads(run: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return JSON.stringify({
      userDetails: {
        firstName: 'Customer',
        lastName: `Number ${count}`,
        email: `customer-${count}.${run}@northwind.example`,
        phone: '+46 8 123 456 78',
        country: 'Sweden',
        company: `Northwind ${count}`,
        title: 'IT manager',
      },
      leadSource: 'SPZA',
      actionCode: 'PLT',
      offerTitle: 'Contoso CRM add-on',
      description: 'We need 25 seats.\nPlease call in the morning.',
    });
  };
}
