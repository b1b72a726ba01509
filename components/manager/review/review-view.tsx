import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { Switch } from '@/components/ui/switch';
import { errorText, useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';
import { ClaimInHand } from './claim-in-hand';
import type { ReviewItem } from './model';
import { type Review, type ReviewAction, useReview } from './use-review';

const KEYS: Record<string, ReviewAction | 'edit' | 'split'> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  x: 'reject',
  e: 'edit',
  s: 'split',
  m: 'merge',
  u: 'undo',
};

/** So many claims are drawn around the one in hand. */
const BEFORE = 20;
const AROUND = 60;

/** Keys are for the review unless they are typed into something, or belong to the browser. */
function keyOf(event: KeyboardEvent): ReviewAction | 'edit' | 'split' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { localName } = event.target as Element;
  if (localName === 'textarea' || localName === 'input' || localName === 'select') return null;
  return KEYS[event.key] ?? null;
}

/** #/review: claims that wait, one in hand, by keyboard or mouse. */
export function ReviewView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, review: words, popup } = useMessages();
  const review = useReview(shared);
  const [rewriting, setRewriting] = useState<'edit' | 'split' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { items, current } = review;
  const isThere = items !== null && items.length > 0;
  // Keys work at once, without a press into the page first.
  useEffect(() => {
    if (isThere) list.current?.focus({ preventScroll: true });
  }, [isThere]);
  const rewrite = (kind: 'edit' | 'split' | null) => {
    setRewriting(kind);
    if (kind === null) list.current?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    const action = keyOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'edit' || action === 'split') {
      if (current !== null) setRewriting(action);
      return;
    }
    setRewriting(null);
    review.act(action);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys of what is in it
    <div class="review" onKeyDown={press}>
      <ViewFrame title={manager.routes.review} lead={words.lead}>
        <NewClaims shared={shared} />
        <p class="sr-only" role="status">
          {review.said}
        </p>
        {review.error !== null ? (
          <EmptyState title={popup.failed} text={review.error} tone="trouble">
            <button type="button" class="button" onClick={review.reload}>
              {popup.retry}
            </button>
          </EmptyState>
        ) : items === null ? (
          <Skeleton text={words.loading} lines={5} />
        ) : current === null ? (
          <>
            <EmptyState title={words.empty.title} text={words.empty.text} />
            {review.said !== '' && (
              <div>
                <button type="button" class="button" onClick={() => review.act('undo')}>
                  {words.actions.undo}
                </button>
              </div>
            )}
          </>
        ) : (
          <>
            <p class="review-left">
              {words.left(items.length)} <span aria-hidden="true">{review.said}</span>
            </p>
            <div class="review-panes">
              <Queue review={review} items={items} listRef={list} onSelect={() => setRewriting(null)} />
              <ClaimInHand shared={shared} review={review} item={current} rewriting={rewriting} onRewrite={rewrite} />
            </div>
            <Keys />
          </>
        )}
      </ViewFrame>
    </div>
  );
}

function Queue(props: {
  review: Review;
  items: ReviewItem[];
  listRef: { current: HTMLDivElement | null };
  onSelect: () => void;
}) {
  const words = useMessages().review;
  const { review, items } = props;
  const first = Math.max(0, Math.min(review.at - BEFORE, items.length - AROUND));
  const current = items[review.at];
  const { listRef } = props;
  useEffect(() => {
    if (current !== undefined)
      listRef.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current, listRef]);
  return (
    <div
      ref={listRef}
      class="queue"
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={current === undefined ? undefined : `review-${current.id}`}
    >
      {items.slice(first, first + AROUND).map((item, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={item.id}
          id={`review-${item.id}`}
          role="option"
          class="queue-item"
          aria-selected={first + i === review.at}
          aria-setsize={items.length}
          aria-posinset={first + i + 1}
          onClick={() => {
            review.select(first + i);
            props.onSelect();
          }}
        >
          {item.quote}
        </div>
      ))}
    </div>
  );
}

function Keys() {
  const words = useMessages().review;
  return (
    <section class="keys" aria-label={words.keys}>
      {words.keyList.map(([key, does]) => (
        <span key={key} class="key">
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </section>
  );
}

/** The setting that decides what comes here. */
function NewClaims(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { review: words, popup, told } = useMessages();
  const { review: client } = shared.client;
  const ask = useCallback(() => client.reviewsNew(), [client]);
  const { value, reload } = useLoad(ask, popup.failed);
  const toggle = (on: boolean) => {
    client.setReviewsNew(on).then(reload, (error: unknown) => shared.complain(errorText(error, popup.failed, told)));
  };
  return (
    <Switch
      label={words.reviewsNew}
      hint={words.reviewsNewHint}
      checked={value ?? false}
      disabled={value === null}
      onToggle={toggle}
    />
  );
}
