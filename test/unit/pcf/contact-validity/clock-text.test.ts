import { clockText } from '../../../../pcf-controls/ContactValidity/ContactValidity/country/clock-text';

const american = { shortTimePattern: 'h:mm tt', amDesignator: 'AM', pmDesignator: 'PM' };

describe('a time of day', () => {
  test.each([
    [0, american, '12:00 AM'],
    [9 * 60 + 5, american, '9:05 AM'],
    [12 * 60, american, '12:00 PM'],
    [23 * 60 + 59, american, '11:59 PM'],
    [15 * 60 + 4, { shortTimePattern: 'HH:mm' }, '15:04'],
    [9 * 60 + 4, { shortTimePattern: 'H:mm', timeSeparator: '.' }, '9.04'],
    [9 * 60 + 4, { shortTimePattern: "HH'h'mm" }, '09h04'],
    [15 * 60, { shortTimePattern: 'hh:m t', pmDesignator: 'PM' }, '03:0 P'],
    [15 * 60, { shortTimePattern: 'tt h:mm', pmDesignator: '오후' }, '오후 3:00'],
    [15 * 60, { shortTimePattern: 'h:mm tt' }, '3:00'],
    [9 * 60, { shortTimePattern: '' }, '09:00'],
    [9 * 60, {}, '09:00'],
    [9 * 60, undefined, '09:00'],
  ])('%i minutes after midnight in %j is %s', (minutes, format, text) =>
    expect(clockText(minutes, format)).toBe(text),
  );
});
