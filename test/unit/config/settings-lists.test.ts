import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../functions/config';

const root = join(__dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

const { Values: sample } = JSON.parse(text('local.settings.sample.json')) as {
  Values: Readonly<Record<string, string>>;
};
const { parameters } = JSON.parse(text('infra/main.parameters.json')) as {
  parameters: Readonly<Record<string, { value: unknown }>>;
};
const passed = parameters['settings']?.value as Readonly<Record<string, string>>;

/** The Functions host's own, and OpenTelemetry's, which every product has. */
const isForeign = (name: string) => /^(FUNCTIONS_|AzureWebJobs|OTEL_|APPLICATIONINSIGHTS_)/.test(name);
const ours = Object.keys(sample).filter((name) => !isForeign(name));

/** With a managed identity, which the template gives the app, there is neither. */
const notDeployed = ['DATAVERSE_TENANT_ID', 'DATAVERSE_CLIENT_SECRET'];

/** The platform sets these by itself. */
const isOfThePlatform = (name: string) => /^(FUNCTIONS_|AzureWebJobs)/.test(name);

/** Setting names in the tables of a document. */
const documented = (path: string): readonly string[] =>
  text(path)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name ?? ''),
    );

/** Settings that the template fills from its own resources, by the name before `__`. */
const fromResources = [
  ...text('infra/app/leads.bicep').matchAll(/^ {8}([A-Z][A-Z_]+[A-Z])(?:__\w+)?: /gm),
].map(([, name]) => name ?? '');

describe('the settings of the app', () => {
  it('are those in the sample file: each name there is read', () => {
    const read = new Set<string>();
    const env = new Proxy(
      { ...sample, DATAVERSE_AUTH: 'client-secret', MAIL_URL: 'smtp://mail.example' },
      {
        get(target: Readonly<Record<string, string>>, name: string) {
          read.add(name);
          return target[name];
        },
      },
    );
    expect(() => readConfig(env)).toThrow('DATAVERSE_TENANT_ID');
    expect(ours.filter((name) => !read.has(name))).toEqual([]);
  });

  it('are passed by the deployment, each once', () => {
    const deployed = [...new Set([...Object.keys(passed), ...fromResources])];
    const known = Object.keys(sample).filter((name) => !isOfThePlatform(name));
    expect([...deployed, ...notDeployed].sort()).toEqual([...known, 'OTEL_EXPORTER_OTLP_HEADERS'].sort());
    expect(Object.keys(passed).filter((name) => fromResources.includes(name))).toEqual([]);
  });

  it('are deployed with the defaults of the sample file, under their own names', () => {
    const defaults = Object.fromEntries(
      Object.entries(passed).map(([name, value]) => [name, /^\$\{([A-Z_]+)=(.*)\}$/.exec(value)?.slice(1)]),
    );
    // A brace would end the substitution of azd too early; empty is the same default.
    const plain = (value: string | undefined) => (value === '{}' ? '' : value);
    expect(defaults).toEqual(
      Object.fromEntries(Object.keys(passed).map((name) => [name, [name, plain(sample[name])]])),
    );
  });

  it.each([
    ['the password of the mail server', 'mailUrl', 'MAIL_URL'],
    ['the key of a collector', 'otlpHeaders', 'OTEL_EXPORTER_OTLP_HEADERS'],
  ])('keep %s out of what is shown of a deployment', (_what, parameter, name) => {
    for (const file of ['infra/main.bicep', 'infra/app/leads.bicep'])
      expect(text(file)).toMatch(
        new RegExp(`@secure\\(\\)\\n(@description\\([^\\n]*\\)\\n)?param ${parameter} string`),
      );
    expect(text('infra/app/leads.bicep')).toContain(`        ${name}: ${parameter}\n`);
    expect(parameters[parameter]).toEqual({ value: `\${${name}=}` });
  });

  it('are explained in the readme or in the page about the follow-up, each once', () => {
    const explained = [...documented('README.md'), ...documented('docs/operations-follow-up.md')];
    expect(explained.filter((name) => !isForeign(name)).sort()).toEqual([...ours].sort());
  });
});
