import { choice, integer, memo, text, yesNo } from '../column-kinds';
import { lookup, type TableDeclaration } from '../table-declaration';

const annotation: TableDeclaration = {
  logicalName: 'annotation',
  schemaName: 'Annotation',
  displayName: 'Note',
  entitySetName: 'annotations',
  primaryId: 'annotationid',
  primaryName: 'subject',
  objectTypeCode: 5,
  ownership: 'user',
  columns: {
    subject: text(500, 'Title'),
    notetext: memo(100_000, 'Description'),
    filename: text(255),
    mimetype: text(256),
    documentbody: memo(1_073_741_823),
    isdocument: yesNo(false),
    filesize: { ...integer(0), write: 'never' },
    objecttypecode: { ...text(64), write: 'never' },
  },
  lookups: {
    objectid: lookup(
      ...['lead', 'account', 'contact', 'opportunity'].map((table) => ({
        table,
        collection: `${table.charAt(0).toUpperCase()}${table.slice(1)}_Annotation`,
        onDelete: 'cascade' as const,
      })),
    ),
  },
  states: null,
};

const appNotification: TableDeclaration = {
  logicalName: 'appnotification',
  schemaName: 'appnotification',
  displayName: 'Notification',
  entitySetName: 'appnotifications',
  primaryId: 'appnotificationid',
  primaryName: 'title',
  objectTypeCode: 10_085,
  ownership: 'user',
  columns: {
    title: text(256, 'Title'),
    body: text(500, 'Body'),
    data: memo(1_048_576, 'Data'),
    priority: choice({ 200_000_000: 'Normal', 200_000_001: 'High' }, 200_000_000),
    icontype: choice(
      {
        100_000_000: 'Info',
        100_000_001: 'Success',
        100_000_002: 'Failure',
        100_000_003: 'Warning',
        100_000_004: 'Mention',
        100_000_005: 'Custom',
      },
      100_000_000,
    ),
    toasttype: choice({ 200_000_000: 'Timed', 200_000_001: 'Hidden' }, 200_000_000),
    ttlinseconds: integer(0),
  },
  states: null,
};

/** Notes on rows and messages to people. */
export const noteTables: readonly TableDeclaration[] = [annotation, appNotification];
