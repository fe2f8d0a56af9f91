import { eventually } from '../../world/eventually';
import { startTelemetryWorld } from './telemetry-world';

/** Marks that cannot come from anywhere but a posted body or path. */
const marks = [
  'Zwingelstein',
  'Quetzalcoatlus',
  'secret-customer',
  '4912345678',
  'Hush-hush',
  'call-my-lawyer',
];

const marked = {
  userDetails: {
    firstName: 'Quetzalcoatlus',
    lastName: 'Zwingelstein',
    email: 'zwingelstein@secret-customer.example',
    phone: '+49 123 45678',
    company: 'Hush-hush Holding',
  },
  offerTitle: 'call-my-lawyer',
  description: 'call-my-lawyer',
};

describe('what is sent to a collector', () => {
  it.each([
    ['protobuf, the default', '', 'application/x-protobuf'],
    ['JSON', 'http/json', 'application/json'],
  ])(
    'holds no name, address, number, word or key of anybody, whatever goes wrong: %s',
    async (_form, protocol, contentType) => {
      const world = await startTelemetryWorld({ env: { OTEL_EXPORTER_OTLP_PROTOCOL: protocol } });
      const exported = () => world.receiver.bodies.map(({ text }) => text).join('\n');
      try {
        const offerId = 'zwingelstein@secret-customer.example';
        await world.sendTraced(marked, offerId);
        await world.sendTraced(`not JSON: Zwingelstein ${JSON.stringify(marked)}`);
        await world.untilDelivered();
        await world.sim('POST', 'faults', {
          rules: [
            { status: 400, match: { method: 'POST' } },
            { dropConnection: true, times: 1 },
          ],
        });
        await world.sendTraced(
          { ...marked, leadSource: 'Zwingelstein', actionCode: 'Quetzalcoatlus' },
          offerId,
        );
        await world.sendTraced({ leadSource: 'Zwingelstein', description: 'call-my-lawyer' });
        await eventually(exported, (text) =>
          ['refused-will-retry', 'quarantined', 'not-json'].every((word) => text.includes(word)),
        );
        await world.sim('DELETE', 'faults');
        await world.untilDelivered();
        await eventually(exported, (text) => text.includes('touch-added'));
        const forms = world.receiver.bodies.map(({ path, type }) => `${path} ${type}`);
        expect([...new Set(forms)].sort()).toEqual([
          `/v1/metrics ${contentType}`,
          `/v1/traces ${contentType}`,
        ]);
        const said = exported().toLowerCase();
        const secrets = [...marks, world.functionKey, 'key-of-the-collector'];
        expect(secrets.filter((secret) => said.includes(secret.toLowerCase()))).toEqual([]);
      } finally {
        await world.end();
      }
    },
    90_000,
  );
});
