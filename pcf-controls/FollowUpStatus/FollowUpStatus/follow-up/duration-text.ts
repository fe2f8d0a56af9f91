import type { Text } from '../../../shared/text/create-text';
import type { TextKey } from '../text-keys';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time in words: to the second within two days, then in days and hours. */
export const durationText = (text: Text<TextKey>, durationMs: number): string => {
  const length = Math.max(0, durationMs);
  const seconds = Math.floor((length % minuteMs) / secondMs);
  const minutes = Math.floor((length % hourMs) / minuteMs);
  if (length < hourMs) return text('Duration_Minutes', minutes, seconds);
  if (length < 2 * dayMs) return text('Duration_Hours', Math.floor(length / hourMs), minutes, seconds);
  return text('Duration_Days', Math.floor(length / dayMs), Math.floor((length % dayMs) / hourMs));
};
