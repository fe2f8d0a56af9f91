import { readTableEntity } from '../../../local/site/doors/read-table-entity';

test('takes a row of texts', () => {
  const row = { PartitionKey: '11:2F21:2F2026', RowKey: '1', ActionCode: 'PLT' };
  expect(readTableEntity(JSON.stringify(row))).toEqual(row);
});

test.each([
  'no JSON',
  '"text"',
  'null',
  '[]',
  '{"PartitionKey":"p"}',
  '{"RowKey":"r"}',
  '{"PartitionKey":"p","RowKey":"r","Number":1}',
  '{"PartitionKey":"p","RowKey":"r","odata.type":"x"}',
])('refuses %s', (json) => {
  expect(readTableEntity(json)).toBeUndefined();
});
