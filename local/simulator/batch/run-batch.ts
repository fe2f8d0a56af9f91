import { planOperation } from '../operations/plan-operation';
import { replaceContentId, type ContentIds } from '../rows/resolve-reference';
import type { Work } from '../rows/work';
import { createCall, type Call } from '../service/call';
import { errorReply } from '../service/error-reply';
import { execute, writeRequest } from '../service/executor';
import type { Reply } from '../service/reply';
import type { Writer } from '../service/writer';
import { batchError } from './batch-error';
import { parseBatch, type BatchPart, type BatchRequest } from './parse-batch';
import { writeMultipart, type PartReply } from './write-multipart';

/** Runs the parts of a `$batch` one after another (Execute batch operations using the Web API). */
export async function runBatch(writer: Writer, call: Call): Promise<Reply> {
  let parts: readonly BatchPart[];
  try {
    parts = parseBatch(call);
  } catch (error) {
    return errorReply(error, call.prefer.annotations);
  }
  const answers: PartReply[] = [];
  for (const part of parts) {
    const answer = await runPart(writer, call, part);
    answers.push(answer);
    if (answer.kind === 'reply' && answer.reply.status >= 400 && !call.prefer.continueOnError)
      return multipart(call, failedStatus(call, answer.reply), answers);
  }
  return multipart(call, 200, answers);
}

function failedStatus(call: Call, failed: Reply): number {
  const { failedBatchStatus } = call.environment.behaviour;
  return failedBatchStatus === 'part' ? failed.status : failedBatchStatus;
}

function multipart(call: Call, status: number, answers: readonly PartReply[]): Reply {
  const { newId } = call.environment;
  const boundary = `batchresponse_${newId()}`;
  return {
    status,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: writeMultipart(answers, boundary, newId),
  };
}

async function runPart(writer: Writer, call: Call, part: BatchPart): Promise<PartReply> {
  if (part.kind === 'request') {
    const reply = await runRequest(writer, call, part.request);
    return { kind: 'reply', reply };
  }
  const { requests } = part;
  try {
    const replies = await writer.write(writeRequest(call), (work) => runChangeSet(work, call, requests));
    return {
      kind: 'changeSet',
      replies: replies.map((done, index) => {
        const contentId = requests[index]?.contentId;
        return { reply: done(), ...(contentId === undefined ? {} : { contentId }) };
      }),
    };
  } catch (error) {
    return {
      kind: 'reply',
      reply: errorReply(
        error,
        requests.some((request) => asksForAnnotations(request)),
      ),
    };
  }
}

async function runRequest(writer: Writer, outer: Call, request: BatchRequest): Promise<Reply> {
  try {
    return await execute(writer, createCall(request, outer));
  } catch (error) {
    return errorReply(error, asksForAnnotations(request));
  }
}

const asksForAnnotations = (request: BatchRequest): boolean =>
  request.headers.get('prefer')?.includes('odata.include-annotations') ?? false;

/** All requests of a change set in one unit of work; the first refusal ends it and nothing of it is kept. */
function runChangeSet(work: Work, outer: Call, requests: readonly BatchRequest[]): (() => Reply)[] {
  const contentIds = new Map<string, string>();
  return requests.map((request) => {
    const call = createCall(withoutReference(request, contentIds), { ...outer, contentIds });
    const plan = planOperation(call);
    if (plan.kind === 'read') throw batchError('A change set cannot contain a request that only reads.');
    const { reply, address } = plan.run({ ...work, ...writeRequest(call) });
    if (request.contentId !== undefined && address !== undefined)
      contentIds.set(`$${request.contentId}`, address);
    return reply;
  });
}

const withoutReference = (request: BatchRequest, contentIds: ContentIds): BatchRequest => ({
  ...request,
  path: replaceContentId(request.path, contentIds),
});
