import fc from 'fast-check';
import { parseXml } from '../../../solution/xml/parse-xml';
import { writeXml } from '../../../solution/xml/write-xml';
import { element, type XmlElement } from '../../../solution/xml/xml-element';

const name = fc.constantFrom('a', 'Label', 'data-set', 'x_1');
const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '?'));
const attributes = fc.dictionary(fc.constantFrom('id', 'constructor', 'name'), text, {
  maxKeys: 3,
  noNullPrototype: true,
});

const tree: fc.Arbitrary<XmlElement> = fc.letrec<{ node: XmlElement }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(
        name,
        attributes,
        text.filter((value) => value.trim() !== ''),
      )
      .map(([tag, of, value]) => element(tag, of, value)),
    fc
      .tuple(name, attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, of, children]) => element(tag, of, children)),
  ),
})).node;

describe('XML', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(writeXml(root), 'test')).toEqual(root);
      }),
    );
  });

  it('is written as the official unpacker writes it', () => {
    const root = element('forms', { type: 'a & "b"' }, [
      element('Path', {}, ''),
      element('Empty'),
      element('Text', {}, 'x < y'),
    ]);
    expect(writeXml(root)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n' +
        '<forms type="a &amp; &quot;b&quot;">\n' +
        '  <Path></Path>\n' +
        '  <Empty />\n' +
        '  <Text>x &lt; y</Text>\n' +
        '</forms>\n',
    );
  });

  it('reads over comments, declarations and a byte order mark', () => {
    const xml = '\uFEFF<?xml version="1.0"?><!-- by hand --><a><!-- inside --><b>1</b></a>';
    expect(parseXml(xml, 'test')).toEqual(element('a', {}, [element('b', {}, '1')]));
  });

  it.each([
    ['<a><b></a>', /file\.xml, line 1/],
    ['<a></a><b></b>', /file\.xml/],
    ['', /file\.xml/],
  ])('refuses %j', (xml, says) => {
    expect(() => parseXml(xml, 'file.xml')).toThrow(says);
  });
});
