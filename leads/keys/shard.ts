import { base32Alphabet } from './base32';

/** Six base32 digits are 30 bits: exact in a number and even over any sensible count of shards. */
const digits = 6;

/** Shards may become more or fewer; none has this number or a higher one. */
export const mostShards = 64;

/** The shard, from 0, that all work for a customer goes to. */
export const shardOf = (customerKey: string, shardCount: number): number =>
  [...customerKey.slice(0, digits)].reduce(
    (sum, digit) => sum * 32 + Math.max(base32Alphabet.indexOf(digit), 0),
    0,
  ) % shardCount;
