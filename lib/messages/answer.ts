import * as v from 'valibot';
import type { Reply, ToBackground } from '@/lib/messages/protocol';
import { toBackgroundSchemas } from '@/lib/messages/schemas';
import { checkSender, type From, type Self, type Sender } from '@/lib/messages/senders';

/** One handler for each message to the background. What it throws goes back as an error reply. */
export type BackgroundHandlers = {
  [Name in keyof ToBackground]: (
    data: ToBackground[Name]['in'],
    from: From,
  ) => Promise<ToBackground[Name]['out']> | ToBackground[Name]['out'];
};

/**
 * Answers one message to the background: sender and content are checked before a handler sees them.
 * Never throws; anything unknown or malformed comes back as a plain error.
 */
export async function answerInBackground(
  message: unknown,
  sender: Sender,
  handlers: BackgroundHandlers,
  self: Self,
): Promise<Reply<unknown>> {
  try {
    const { name, data } = readEnvelope(message);
    const from = checkSender(name, sender, self);
    const handler = handlers[name] as (data: unknown, from: From) => unknown;
    return { ok: true, value: await handler(readData(name, data), from) };
  } catch (error) {
    return { ok: false, error: textOf(error) };
  }
}

/** The text of anything thrown, fit to be shown. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readEnvelope(message: unknown): { name: keyof ToBackground; data: unknown } {
  const { name, data } = (message ?? {}) as { name?: unknown; data?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(toBackgroundSchemas, name)) {
    throw new Error(`unknown message: ${String(name).slice(0, 60)}`);
  }
  return { name: name as keyof ToBackground, data };
}

function readData(name: keyof ToBackground, data: unknown): unknown {
  const read = v.safeParse(toBackgroundSchemas[name], data);
  if (read.success) return read.output;
  const issue = read.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'message'}: ${issue.message.slice(0, 200)}`);
}
