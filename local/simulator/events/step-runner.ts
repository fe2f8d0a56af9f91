import type { RaisedEvent, Work } from '../rows/work';
import { ApiError } from '../service/api-error';
import type { Environment } from '../service/environment';
import type { Steps } from '../service/writer';
import { executionContext, type ContextFacts } from './execution-context';
import { matchSteps } from './match-steps';
import { readSteps } from './read-steps';
import { sendWebhook, succeeded } from './send-webhook';
import type { Step } from './step';
import { webhookRequest, type WebhookRequest } from './webhook-request';

/** An asynchronous step is tried once more, and only for what a gateway says. */
const retriedStatuses = new Set<number | undefined>([502, 503, 504]);
const retryAfterMs = 2_000;
const parallelCalls = 16;

/** Calls the web hooks that are registered on what a unit of work did. */
export class StepRunner implements Steps {
  readonly #waiting: WebhookRequest[] = [];
  #running = 0;

  constructor(
    private readonly environment: Environment,
    private readonly sleep: (ms: number) => Promise<void>,
  ) {}

  before(work: Work): Promise<void> | undefined {
    const requests = this.#requests(work, true);
    return requests.length === 0 ? undefined : callInTurn(requests);
  }

  after(work: Work): void {
    this.#waiting.push(...this.#requests(work, false));
    this.#next();
  }

  /** Drops calls that have not begun yet. */
  forgetWaiting(): void {
    this.#waiting.length = 0;
  }

  #requests(work: Work, synchronous: boolean): readonly WebhookRequest[] {
    const { catalog } = this.environment.store;
    if (catalog.rows('sdkmessageprocessingstep').size === 0 || work.events.length === 0) return [];
    const steps = readSteps(catalog).filter((step) => step.synchronous === synchronous);
    const correlationId = this.environment.newId();
    return work.events
      .filter(({ request: { bypass } }) => !(synchronous ? bypass.synchronous : bypass.asynchronous))
      .flatMap((raised) =>
        matchSteps(steps, raised.event).map((step) => this.#request(raised, step, correlationId)),
      );
  }

  #request({ event, request }: RaisedEvent, step: Step, correlationId: string): WebhookRequest {
    const facts: ContextFacts = {
      userId: request.caller.userId,
      correlationId,
      operationId: this.environment.newId(),
      nowMs: this.environment.clock.now(),
      tag: request.tag,
    };
    const context = executionContext(this.environment.store.catalog, step, event, facts);
    return webhookRequest(step.endpoint, { ...context });
  }

  #next(): void {
    while (this.#running < parallelCalls) {
      const request = this.#waiting.shift();
      if (!request) return;
      this.#running += 1;
      void this.#deliver(request).finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  async #deliver(request: WebhookRequest): Promise<void> {
    const first = await sendWebhook(request);
    if (!retriedStatuses.has(first.status)) return;
    await this.sleep(retryAfterMs);
    await sendWebhook(request);
  }
}

/** Synchronous steps run by rank; the first that fails cancels the operation. */
async function callInTurn(requests: readonly WebhookRequest[]): Promise<void> {
  for (const request of requests) {
    const outcome = await sendWebhook(request);
    if (succeeded(outcome)) continue;
    const answer = outcome.status === undefined ? outcome.reason : `status ${outcome.status}`;
    throw new ApiError(
      500,
      '0x80040265',
      `The webhook call failed because the endpoint answered with ${answer}.`,
    );
  }
}
