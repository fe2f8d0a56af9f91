/** Loaded before a process's own files: its time of day is off by CLOCK_OFFSET_MINUTES, as on a machine whose clock nobody sets. */
const offsetMs = Number(process.env.CLOCK_OFFSET_MINUTES) * 60_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offsetMs);
    else super(...args);
  }

  static now() {
    return RealDate.now() + offsetMs;
  }
};
