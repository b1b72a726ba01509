// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { namesIn } from '@/components/manager/choices/add-topic';
import { hasWords } from '@/components/manager/choices/conflicts-view';
import type { ConflictItem, DecisionItem, TopicItem } from '@/components/manager/model';
import { en } from '@/components/ui/messages/en';
import { french } from '@/components/ui/messages/fr';
import { otherAmount, renderManager, undoable } from './fixtures';

const words = en.choices;
afterEach(cleanup);

const place = (publisher: string, published: string) => ({ sourceId: publisher, publisher, title: null, published });
const conflict: ConflictItem = {
  ...{ id: '1', label: otherAmount.label, relation: 'conflicts' },
  sides: [
    {
      value: { words: { en: '14 million' }, not: false },
      period: null,
      claims: [{ claimId: 'a', quote: 'They cost 14 million.', source: place('Pier', '2026-01-01') }],
    },
    {
      value: { words: { en: '20 million' }, not: false },
      period: null,
      claims: [{ claimId: 'b', quote: 'They cost 20 million.', source: place('Quay', '2026-02-01') }],
    },
  ],
};

describe('conflicts', () => {
  it('are listed by fact, each answer with who gives it', async () => {
    renderManager('#/conflicts', { choices: { conflicts: async () => [conflict] } });
    await screen.findByRole('heading', { level: 2, name: 'price of the ferries' });
    const values = [...document.querySelectorAll('.side-value')].map((node) => node.textContent);
    expect(values).toEqual(['14 million', '20 million']);
    screen.getByRole('link', { name: 'Quay · 1 Feb 2026' });
  });

  it('show a few statements of each answer, the rest on demand, and tell a date without its year in full', async () => {
    const claims = ['a', 'b', 'c', 'd', 'e'].map((claimId) => ({
      ...{ claimId, quote: `They came in April, ${claimId} said.`, source: place(claimId, '2026-05-01') },
    }));
    const april = { words: { en: 'April' }, not: false };
    const sides = [{ value: april, period: { from: '2026-04-01', to: '2026-04-30' }, claims }];
    renderManager('#/conflicts', { choices: { conflicts: async () => [{ ...conflict, sides }] } });
    await screen.findByText('April (April 2026)');
    expect(screen.getAllByText(/They came in April/)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: en.popup.more(2) }));
    expect(screen.getAllByText(/They came in April/)).toHaveLength(5);
  });

  it('are found by words of label, answer or sentence', () => {
    expect(hasWords(conflict, 'FERRIES price', en)).toBe(true);
    expect(hasWords(conflict, '20 million', en)).toBe(true);
    expect(hasWords(conflict, 'trains', en)).toBe(false);
  });
});

describe('conflicts in French', () => {
  it('say what they are about and why in French, the sentences as they are', async () => {
    renderManager('#/conflicts', { choices: { conflicts: async () => [conflict] } }, french());
    await screen.findByRole('heading', { level: 2, name: 'prix des ferries' });
    screen.getByRole('link', { name: 'Quay · 1 févr. 2026' });
    expect(hasWords(conflict, 'prix', french())).toBe(true);
  });
});

describe('decisions', () => {
  const made: DecisionItem[] = [
    { id: 'd1', kind: 'hidden-host', madeAt: 0, text: 'pier.example', against: null, source: null },
    {
      id: 'd2',
      kind: 'not-same',
      madeAt: 0,
      text: 'They cost much.',
      against: 'They cost 14.',
      source: place('Pier', '2026'),
    },
  ];

  it('are taken back, and that can be taken back', async () => {
    const { undo, action } = undoable();
    renderManager('#/decisions', { choices: { decisions: async () => made, revoke: action } });
    fireEvent.click(await screen.findByRole('button', { name: words.decisions.revokeLabel('pier.example') }));
    await screen.findByText(words.decisions.revoked);
    expect(action).toHaveBeenCalledExactlyOnceWith('d1');
    // the pressed button goes with its row: the focus is on the heading above
    expect(document.activeElement?.textContent).toBe(words.decisions.kinds['hidden-host']);
    fireEvent.click(screen.getByRole('button', { name: en.popup.undo }));
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
  });
});

describe('topics', () => {
  const topic: TopicItem = { id: 't', label: 'Harbour', names: [{ text: 'Pier', weight: 3 }], kind: 'pack', on: true };

  it('are switched off', async () => {
    const { action } = undoable();
    renderManager('#/topics', { choices: { topics: async () => [topic], switchTopic: action } });
    fireEvent.click(await screen.findByRole('switch', { name: 'Harbour' }));
    await screen.findByText(words.topics.switchedOff('Harbour'));
    expect(action).toHaveBeenCalledExactlyOnceWith(topic, false);
  });

  it('are added from names that articles share', async () => {
    const { action } = undoable();
    renderManager('#/topics', {
      choices: { suggestions: async () => [{ name: 'Ada Bell', sources: 3 }], addTopic: action },
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Ada Bell/ }));
    fireEvent.click(screen.getByRole('button', { name: words.topics.save }));
    await waitFor(() => expect(action).toHaveBeenCalledExactlyOnceWith('Ada Bell', ['Ada Bell']));
  });

  it('say why a page would match', async () => {
    const tryTopics = vi.fn(async () => ({ matched: { label: 'Harbour', names: ['Pier'] } }));
    renderManager('#/topics', { choices: { topics: async () => [topic], tryTopics } });
    fireEvent.input(await screen.findByRole('textbox', { name: words.topics.tryHeadline }), {
      target: { value: 'Pier' },
    });
    fireEvent.click(screen.getByRole('button', { name: words.topics.tryNow }));
    await screen.findByText('Recognised as Harbour, by “Pier”.');
    expect(tryTopics).toHaveBeenCalledExactlyOnceWith('Pier', '');
  });

  it('read names out of a field', () => {
    expect(namesIn(' Ada Bell, Pier ,, Pier')).toEqual(['Ada Bell', 'Pier']);
  });
});

describe('the bin', () => {
  const item = { id: 'b', deletedAt: 0, kind: 'source' as const, label: 'Old boats', claims: 3 };

  it('gives back what was deleted', async () => {
    const { action: restore } = undoable();
    renderManager('#/bin', { choices: { bin: async () => [item], restore } });
    fireEvent.click(await screen.findByRole('button', { name: words.bin.restoreLabel('Old boats') }));
    await screen.findByText(words.bin.restored('Old boats'));
    expect(restore).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('asks before it is emptied, as that has no way back', async () => {
    const emptyBin = vi.fn(async () => 1);
    renderManager('#/bin', { choices: { bin: async () => [item], emptyBin } });
    fireEvent.click(await screen.findByRole('button', { name: words.bin.purge }));
    expect(document.activeElement?.textContent).toBe(words.bin.keep);
    fireEvent.click(screen.getByRole('button', { name: words.bin.purgeNow }));
    await screen.findByText(words.bin.purged(1));
    expect(emptyBin).toHaveBeenCalledOnce();
  });
});

describe('settings', () => {
  it.each([
    [words.settings.newClaimsChoices['to-review'], { newClaims: 'to-review' }],
    [words.settings.badgesFromChoices['accepted-and-to-review'], { badgesFrom: 'accepted-and-to-review' }],
    [words.settings.checksChoices['on-press'], { checks: 'on-press' }],
  ])('change at once: %s', async (name, change) => {
    const { action } = undoable();
    renderManager('#/settings', { choices: { change: action } });
    fireEvent.click(await screen.findByRole('radio', { name }));
    await screen.findByText(words.settings.saved);
    expect(action).toHaveBeenCalledExactlyOnceWith(change);
  });
});

describe('the frame', () => {
  it('speaks the reader’s language', async () => {
    const fr = french();
    renderManager('#/bin', {}, fr);
    await screen.findByRole('heading', { level: 1, name: 'Corbeille' });
    screen.getByText(fr.choices.bin.empty.text);
    screen.getByRole('link', { name: /^Affirmations/ });
  });

  it('marks where the reader is and begins each place at its heading', async () => {
    const { navigation } = renderManager('#/bin');
    await screen.findByText(words.bin.empty.title);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Bin');
    navigation.go('#/settings');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Settings'));
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Settings');
  });

  it('tells how much there is, and tells it anew after a change', async () => {
    let toReview = 4;
    const { action } = undoable();
    renderManager('#/settings', {
      counts: async () => ({ sources: 1, claims: 1234, toReview }),
      choices: { change: action },
    });
    await screen.findByRole('link', { name: /Claims\s*1,234/ });
    await screen.findByRole('link', { name: /Review\s*4/ });
    toReview = 0;
    fireEvent.click(await screen.findByRole('switch'));
    await waitFor(() => expect(screen.queryByRole('link', { name: /Review\s*4/ })).toBeNull());
  });
});
