import type { LeadChoice } from './lead-choice';

/** .NET counts ticks of 100 ns from the year 1; this is 1970. */
const ticksAtUnixEpoch = 621_355_968_000_000_000n;
const ticksPerMs = 10_000n;

/** What Partner Center writes into every text of a test lead: `MSFT_TEST_` and the time as .NET ticks. */
export const testMarker = (nowMs: number): string =>
  `MSFT_TEST_${ticksAtUnixEpoch + BigInt(Math.trunc(nowMs)) * ticksPerMs}`;

/** The same choice as the Validate link of Partner Center would send it. */
export const toTestLead = (choice: LeadChoice, marker: string): LeadChoice => ({
  ...choice,
  notes: marker,
  customer: {
    firstName: marker,
    lastName: marker,
    email: `${marker}@test.com`,
    phone: '1234567890',
    country: 'US',
    company: marker,
    title: marker,
  },
});
