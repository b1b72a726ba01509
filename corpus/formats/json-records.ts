import * as v from 'valibot';
import { isArticleNode, type LdNode, typesOf } from '@/lib/article/json-ld';
import { articleOfLd, articleOfPlain, hasArticleText } from './json-articles';
import { claimOfAnnotation, claimOfLd } from './json-claims';
import { MAX_RECORDS } from './limits';
import { reject } from './result';
import type { ReadResult, ReadTools } from './types';

const NodeSchema = v.record(v.string(), v.unknown());
/** Parts of a node in which others hang that count for themselves. */
const CONTAINERS = ['@graph', 'mainEntity', 'hasPart', 'itemListElement', 'item', 'dataFeedElement', 'items', 'first'];

/** Adds what one JSON value holds: itself, and the nodes in its graph or list. */
export function addRecord(result: ReadResult, from: string, value: unknown, tools: ReadTools): void {
  const nodes = nodesOf(value);
  let isKnown = false;
  for (const node of nodes) if (addNode(result, from, node, tools)) isKnown = true;
  if (!isKnown) reject(result, from, 'unknown-json');
}

/** Whether the node was of a known kind; taken or rejected with its reason. */
function addNode(result: ReadResult, from: string, node: LdNode, tools: ReadTools): boolean {
  const types = typesOf(node);
  if (types.includes('ClaimReview') || types.includes('Claim')) return claimOfLd(result, from, node);
  if (types.includes('Annotation') || node.type === 'Annotation') return claimOfAnnotation(result, from, node);
  if (isArticleNode(node)) {
    if (!articleOfLd(result, from, node)) reject(result, from, 'no-body');
    return true;
  }
  return hasArticleText(node) && articleOfPlain(result, from, node, tools);
}

/** The value and what hangs in its containers, widely before deeply, at most MAX_RECORDS. */
function nodesOf(value: unknown): LdNode[] {
  const nodes: LdNode[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && nodes.length < MAX_RECORDS; at++) {
    const item = queue[at];
    if (Array.isArray(item)) for (const inner of item.slice(0, MAX_RECORDS)) queue.push(inner);
    else if (v.is(NodeSchema, item)) {
      nodes.push(item);
      for (const key of CONTAINERS) if (typeof item[key] === 'object' && item[key] !== null) queue.push(item[key]);
    }
  }
  return nodes;
}
