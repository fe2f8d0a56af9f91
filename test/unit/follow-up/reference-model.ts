/** A lead's follow-up told in the plainest way: hour by hour, as a person with a calendar would keep it. */
export interface Model {
  stage: 'Received' | 'Accepted' | 'Archived';
  reason: 'Expired' | 'Informational' | 'Declined' | undefined;
  asked: boolean;
  askedAt: number;
  dueAt: number | undefined;
  expiresAt: number | undefined;
  contactedAt: number | undefined;
  wantsNoContact: boolean;
  answered: boolean;
}

export type Happening = 'request' | 'information' | 'noContact' | 'contact' | 'accept' | 'decline';

const dayHours = 24;

export function opened(
  kind: 'request' | 'information',
  hour: number,
  sixMonths: (hour: number) => number,
): Model {
  const asked = kind === 'request';
  return {
    stage: 'Received',
    reason: undefined,
    asked,
    askedAt: hour,
    dueAt: asked ? hour + dayHours : undefined,
    expiresAt: asked ? hour + 14 * dayHours : sixMonths(hour),
    contactedAt: undefined,
    wantsNoContact: false,
    answered: false,
  };
}

/** What the calendar does when that hour has come. */
export function tick(model: Model, hour: number): void {
  if (model.stage !== 'Received' || (model.wantsNoContact && !model.asked)) return;
  if (model.expiresAt === undefined || model.expiresAt > hour) return;
  if (model.asked && model.answered) return;
  model.stage = 'Archived';
  model.reason = model.asked ? 'Expired' : 'Informational';
}

export function happen(model: Model, happening: Happening, hour: number): void {
  switch (happening) {
    case 'request':
      return ask(model, hour);
    case 'noContact':
      model.wantsNoContact = true;
      model.asked = false;
      if (!model.answered) model.dueAt = undefined;
      return;
    case 'contact':
      if (model.contactedAt === undefined || !model.answered) model.contactedAt = hour;
      model.answered = true;
      return;
    case 'accept':
      model.stage = 'Accepted';
      model.reason = undefined;
      return;
    case 'decline':
      model.stage = 'Archived';
      model.reason = 'Declined';
      return;
    case 'information':
      return;
  }
}

function ask(model: Model, hour: number): void {
  const byTime = model.stage === 'Archived' && model.reason !== 'Declined';
  const runs = model.dueAt !== undefined && !model.answered;
  model.asked = true;
  if (runs && !byTime) return;
  if (byTime) {
    model.stage = 'Received';
    model.reason = undefined;
  }
  model.askedAt = hour;
  model.answered = false;
  model.dueAt = hour + dayHours;
  model.expiresAt = hour + 14 * dayHours;
}
