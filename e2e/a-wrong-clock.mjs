// Loaded before an app (`node --import`): its clock is wrong by WRONG_BY milliseconds, in whatever asks it.
const wrongBy = Number(process.env.WRONG_BY);
const RightDate = Date;

globalThis.Date = class extends RightDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RightDate.now() + wrongBy] : parts));
  }
  // The framework takes over what the class itself has.
  static parse = RightDate.parse;
  static UTC = RightDate.UTC;
  static now() {
    return RightDate.now() + wrongBy;
  }
};
