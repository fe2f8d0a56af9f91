import { hashKey } from './hash-key';

const dayMs = 86_400_000;

const ofDay = (contentKey: string, day: number): string => `${contentKey}-${day}`;

/** The same content on the same UTC day is the same touch. */
export const httpsTouchKey = (contentKey: string, receivedAtMs: number): string =>
  ofDay(contentKey, Math.floor(receivedAtMs / dayMs));

/**
 * The keys that this content had on the day before and has on the day after: 24 hours reach over midnight, and what came
 * later may have been delivered first.
 */
export const neighbouringTouchKeys = (contentKey: string, receivedAtMs: number): readonly string[] =>
  [-1, 1].map((days) => ofDay(contentKey, Math.floor(receivedAtMs / dayMs) + days));

/** A table row is the same touch whenever it is read. Table keys are case-sensitive, and so is this. */
export const tableTouchKey = (partitionKey: string, rowKey: string): string =>
  hashKey('table-row', [partitionKey, rowKey]);
