import { setVersion } from '../../../solution/stamp/set-version';
import { versionsOf } from '../../../solution/stamp/versions';

const manifest = `<?xml version="1.0" encoding="utf-8" ?>
<!-- version="0.0.0" stays -->
<manifest>
  <control namespace="Contoso" constructor="Card"
           version='0.1.0' control-type="virtual">
    <platform-library name="React" version="16.14.0" />
    <resources>
      <resx path="strings/Card.1033.resx" version = "1.0.0" />
      <resx path="strings/Card.1053.resx" version="0.1.0" />
    </resources>
  </control>
</manifest>
`;

describe('stamping a version', () => {
  it('changes the version of the control and its texts and not one character more', () => {
    expect(setVersion(manifest, ['control', 'resx'], '2.3.4', 'manifest')).toBe(
      manifest
        .replace("version='0.1.0'", "version='2.3.4'")
        .replace('version = "1.0.0"', 'version = "2.3.4"')
        .replace('1053.resx" version="0.1.0"', '1053.resx" version="2.3.4"'),
    );
  });

  it('twice is the same as once', () => {
    const once = setVersion(manifest, ['control', 'resx'], '2.3.4', 'manifest');
    expect(setVersion(once, ['control', 'resx'], '2.3.4', 'manifest')).toBe(once);
  });

  it.each([
    ['<manifest><other /></manifest>', /card\.xml has no <control>/],
    ['<manifest><control constructor="Card" /></manifest>', /card\.xml has an element without version/],
  ])('refuses %s', (xml, says) => {
    expect(() => setVersion(xml, ['control'], '1.0.0', 'card.xml')).toThrow(says);
  });

  it('gives the solution a fourth number', () => {
    expect(versionsOf('1.2.3')).toEqual({ control: '1.2.3', solution: '1.2.3.0' });
  });

  it.each(['1.2', '1.2.3-beta.1', 'v1.2.3', ''])('refuses the version %j', (version) => {
    expect(() => versionsOf(version)).toThrow(/three plain numbers/);
  });
});
