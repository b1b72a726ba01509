import { useCallback } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { ReviewItem } from './model';
import { Rewrite } from './rewrite';
import type { Review } from './use-review';

/** The claim in hand with its source's sentence and surroundings, and what can be done with it. */
export function ClaimInHand(props: {
  shared: ManagerShared;
  review: Review;
  item: ReviewItem;
  rewriting: 'edit' | 'split' | null;
  onRewrite: (kind: 'edit' | 'split' | null) => void;
}) {
  const { shared, review, item, rewriting } = props;
  const { review: words, popup, formats } = useMessages();
  const { actions } = words;
  const save = async (text: string) => {
    const { review: client } = shared.client;
    const isDone =
      rewriting === 'edit'
        ? await review.change((id) => client.edit(id, text), words.said.edited)
        : await review.change((id) => client.split(id, text.split('\n')), words.said.split);
    if (isDone) props.onRewrite(null);
  };
  const same = (review.items ?? []).filter(({ sourceId }) => sourceId === item.sourceId);
  return (
    <section class="in-hand" aria-labelledby="in-hand-quote">
      <p class="hint">
        {item.publisher ?? popup.unknownPublisher},{' '}
        {item.published === null ? popup.undated : formats.date(item.published)}
        {' · '}
        {item.title ?? popup.unknownTitle}
      </p>
      {rewriting === null ? (
        <h2 id="in-hand-quote" class="in-hand-quote">
          {item.quote}
        </h2>
      ) : (
        <>
          <h2 id="in-hand-quote" class="sr-only">
            {item.quote}
          </h2>
          <Rewrite
            key={`${item.id} ${rewriting}`}
            kind={rewriting}
            quote={item.quote}
            onSave={(text) => void save(text)}
            onCancel={() => props.onRewrite(null)}
          />
        </>
      )}
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => review.act('accept')}>
          {actions.accept}
        </button>
        <button type="button" class="button" onClick={() => review.act('reject')}>
          {actions.reject}
        </button>
        <button type="button" class="button" onClick={() => props.onRewrite('edit')}>
          {actions.edit}
        </button>
        <button type="button" class="button" onClick={() => props.onRewrite('split')}>
          {actions.split}
        </button>
        <button type="button" class="button" onClick={() => review.act('merge')}>
          {actions.merge}
        </button>
        <button type="button" class="button" onClick={() => review.act('undo')}>
          {actions.undo}
        </button>
      </div>
      {same.length > 1 && (
        <div>
          <button type="button" class="button button-quiet" onClick={() => review.acceptAll(same.map(({ id }) => id))}>
            {words.acceptSource(same.length)}
          </button>
        </div>
      )}
      <Surroundings shared={shared} item={item} />
    </section>
  );
}

function Surroundings(props: { shared: ManagerShared; item: ReviewItem }) {
  const { review: words, popup } = useMessages();
  const { shared, item } = props;
  const { review: client } = shared.client;
  // the quote is named so that an edited claim is looked up again
  const ask = useCallback(async () => ({ quote: item.quote, place: await client.place(item.id) }), [client, item]);
  const { value, error } = useLoad(ask, popup.failed);
  const place = value?.quote === item.quote ? value.place : undefined;
  return (
    <div class="surroundings" aria-busy={place === undefined && error === null}>
      <h3 class="section-title">{words.where}</h3>
      {error !== null && <p class="hint">{error}</p>}
      {place === null && <p class="hint">{words.noPlace}</p>}
      {place && (
        <>
          <blockquote class="source-text">
            {place.before}
            <mark>{place.original}</mark>
            {place.after}
          </blockquote>
          {place.original !== item.quote && <p class="hint">{words.original(place.original)}</p>}
          {place.url !== null && (
            <a href={place.url} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          )}
        </>
      )}
    </div>
  );
}
