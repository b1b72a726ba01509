// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '@/components/popup/model';
import { en } from '@/components/ui/messages/en';
import { checked, findings, match } from './fixtures';
import { onPage, renderPopup } from './render';

const strings = en.popup;

afterEach(cleanup);

const host = 'ledger.example';

describe('a checked page', () => {
  it('says what was checked, against what, and why', async () => {
    renderPopup();
    expect(
      await screen.findByText(
        '62 sentences checked · 14 corroborated · 3 conflicts · 1 updated · 45 nothing in your corpus',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Compared with 5 sources, 96 claims, newest .*2026$/)).toBeTruthy();
    expect(
      screen.getByText(/The lab and its chief scientist, recognised by “LeCun”, “FAIR”,? and “Meta”/),
    ).toBeTruthy();
  });

  it('lists every finding with the words of its badges', async () => {
    renderPopup();
    const list = await screen.findByRole('list', { name: 'Findings' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(findings.length);
    expect(within(list).getByText('conflicts with Harbour Gazette and 1 more')).toBeTruthy();
    expect(within(list).getByText('corroborated by 3 sources')).toBeTruthy();
    const both = within(list).getByRole('button', { name: /About 600 people/ });
    expect(both.textContent).toContain('corroborated by 1 source');
    expect(both.textContent).toContain('conflicts with Daily Fiction');
  });

  it('goes to a finding and closes', async () => {
    const jump = vi.fn(async () => true);
    const close = vi.fn();
    renderPopup({ jump, close });
    fireEvent.click(await screen.findByRole('button', { name: /twelve years/ }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(jump).toHaveBeenCalledWith('f2');
  });

  it('stays open and says so where the place is gone', async () => {
    const close = vi.fn();
    renderPopup({ jump: async () => false, close });
    fireEvent.click(await screen.findByRole('button', { name: /twelve years/ }));
    expect(await screen.findByText(strings.page.jumpFailed)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  it('shows a lost finding as lost, without a way to press it', async () => {
    renderPopup(onPage(checked(findings, ['f2'])));
    expect(await screen.findByText(strings.page.lost)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /twelve years/ })).toBeNull();
  });

  it('filters by relation', async () => {
    renderPopup();
    fireEvent.click(await screen.findByRole('radio', { name: 'Conflicts 2' }));
    const list = screen.getByRole('list', { name: 'Findings' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  it('offers no filter for a few findings, nor one that would leave all', async () => {
    renderPopup(onPage(checked(findings.slice(0, 3))));
    await screen.findByRole('list', { name: 'Findings' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('does not let a page without findings look right', async () => {
    renderPopup(onPage(checked([])));
    expect(await screen.findByText(strings.page.nothing.text)).toBeTruthy();
  });
});

describe('other pages', () => {
  const cases: [PageView, string][] = [
    [{ state: 'closed', why: 'browser-page' }, strings.page.closed['browser-page'].title],
    [{ state: 'closed', why: 'store' }, strings.page.closed.store.title],
    [{ state: 'closed', why: 'pdf' }, strings.page.closed.pdf.title],
    [{ state: 'closed', why: 'file' }, strings.page.closed.file.title],
    [{ state: 'closed', why: 'view-source' }, strings.page.closed['view-source'].title],
    [{ state: 'site-off', host }, strings.page.siteOff.title],
    [{ state: 'withheld', host: null }, strings.page.withheld.title],
    [{ state: 'stale', host }, strings.page.stale.title],
    [{ state: 'not-watched', host }, strings.page.notWatched.title],
    [{ state: 'no-article', host, match }, strings.page.noArticle.title],
    [{ state: 'failed', host, reason: 'The worker is gone.' }, 'The worker is gone.'],
    [{ state: 'checking', host, match }, strings.page.checking],
  ];
  it.each(cases)('names what it is: %o', async (view, text) => {
    renderPopup(onPage(view));
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('offers import on an unwatched page, but not where nothing can be read', async () => {
    const { unmount } = renderPopup(onPage({ state: 'not-watched', host }));
    expect(await screen.findByRole('button', { name: strings.import.open })).toBeTruthy();
    unmount();
    renderPopup(onPage({ state: 'closed', why: 'pdf' }));
    await screen.findByText(strings.page.closed.pdf.title);
    expect(screen.queryByRole('button', { name: strings.import.open })).toBeNull();
  });

  it('asks again while a page is being checked', async () => {
    const page = vi.fn<() => Promise<PageView>>();
    page.mockResolvedValueOnce({ state: 'checking', host, match }).mockResolvedValue(checked());
    renderPopup({ page });
    expect(await screen.findByText(strings.page.checking)).toBeTruthy();
    expect(await screen.findByText(/^62 sentences checked/, {}, { timeout: 2000 })).toBeTruthy();
    expect(page).toHaveBeenCalledTimes(2);
  });

  it('survives a page that cannot be asked', async () => {
    renderPopup({
      page: async () => {
        throw new Error('No window.');
      },
    });
    expect(await screen.findByText('No window.')).toBeTruthy();
  });

  it('asks for access and looks again once it is given', async () => {
    const page = vi.fn<() => Promise<PageView>>();
    page.mockResolvedValueOnce({ state: 'withheld', host }).mockResolvedValue(checked());
    const grant = vi.fn(async () => true);
    renderPopup({ page, grant });
    fireEvent.click(await screen.findByRole('button', { name: strings.page.withheld.grant }));
    expect(await screen.findByText(/^62 sentences checked/)).toBeTruthy();
    expect(grant).toHaveBeenCalledWith(host);
  });

  it('says when access was refused', async () => {
    renderPopup({ ...onPage({ state: 'withheld', host }), grant: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: strings.page.withheld.grant }));
    expect(await screen.findByText(strings.page.withheld.refused)).toBeTruthy();
  });
});

describe('the switch of a site', () => {
  it('switches off at once and shows that', async () => {
    const page = vi.fn<() => Promise<PageView>>();
    page.mockResolvedValueOnce(checked()).mockResolvedValue({ state: 'site-off', host });
    const setSite = vi.fn(async () => {});
    renderPopup({ page, setSite });
    const toggle = await screen.findByRole('switch', { name: strings.page.siteSwitch(host) });
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(toggle);
    expect(await screen.findByText(strings.page.siteOff.title)).toBeTruthy();
    expect(setSite).toHaveBeenCalledWith(host, false);
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  it('tells of a failure and stays as it was', async () => {
    renderPopup({
      setSite: async () => {
        throw new Error('The disk is full.');
      },
    });
    fireEvent.click(await screen.findByRole('switch', { name: strings.page.siteSwitch(host) }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(screen.getByRole('switch', { name: strings.page.siteSwitch(host) }).getAttribute('aria-checked')).toBe(
      'true',
    );
  });

  it('has one for the page beside it, which goes with the site', async () => {
    const page = vi.fn<() => Promise<PageView>>();
    page.mockResolvedValueOnce(checked()).mockResolvedValueOnce({ state: 'page-off', host });
    page.mockResolvedValue({ state: 'site-off', host });
    const setPage = vi.fn(async () => {});
    renderPopup({ page, setPage });
    fireEvent.click(await screen.findByRole('switch', { name: strings.page.pageSwitch }));
    expect(await screen.findByText(strings.page.pageOff.title)).toBeTruthy();
    expect(setPage).toHaveBeenCalledWith(false);
    expect(screen.getByRole('switch', { name: strings.page.pageSwitch }).getAttribute('aria-checked')).toBe('false');
    fireEvent.click(screen.getByRole('switch', { name: strings.page.siteSwitch(host) }));
    expect(await screen.findByText(strings.page.siteOff.title)).toBeTruthy();
    expect(screen.queryByRole('switch', { name: strings.page.pageSwitch })).toBeNull();
  });

  it('says where pages are compared on a press only, and takes both presses', async () => {
    const checkAnyway = vi.fn(async () => {});
    const checkByItself = vi.fn(async () => {});
    renderPopup({ ...onPage({ state: 'on-press', host }), checkAnyway, checkByItself });
    fireEvent.click(await screen.findByRole('button', { name: strings.page.onPress.check }));
    await waitFor(() => expect(checkAnyway).toHaveBeenCalledOnce());
    fireEvent.click(await screen.findByRole('button', { name: strings.page.onPress.byItself }));
    await waitFor(() => expect(checkByItself).toHaveBeenCalledOnce());
  });

  it('is not there where there is no site', async () => {
    renderPopup(onPage({ state: 'closed', why: 'browser-page' }));
    await screen.findByText(strings.page.closed['browser-page'].title);
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
