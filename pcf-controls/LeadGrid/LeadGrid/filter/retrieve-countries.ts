import { retrievePages } from '../../../shared/dataverse/retrieve-pages';
import { countryColumn } from './conditions';

type Reader = Pick<ComponentFramework.WebApi, 'retrieveMultipleRecords'>;

/** Every country of the table's rows once, by name. OData cannot ask for distinct values, FetchXML can. */
const query = (table: string): string =>
  `<fetch distinct="true"><entity name="${table}"><attribute name="${countryColumn}"/>` +
  `<filter><condition attribute="${countryColumn}" operator="not-null"/></filter>` +
  `<order attribute="${countryColumn}"/></entity></fetch>`;

/** The countries that leads come from, as customers wrote them. */
export async function* retrieveCountries(webAPI: Reader, table: string): AsyncGenerator<readonly string[]> {
  const options = `?fetchXml=${encodeURIComponent(query(table))}`;
  let countries: readonly string[] = [];
  for await (const { rows } of retrievePages(webAPI, { table, options, pageSize: 5000, maxPages: 1 })) {
    const found = rows
      .map((row) => row[countryColumn])
      .filter((name): name is string => typeof name === 'string');
    countries = [...new Set([...countries, ...found])];
    yield countries;
  }
}
