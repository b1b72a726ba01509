// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from '@/components/ui/keep-focus';
import { RovingList } from '@/components/ui/roving-list';

afterEach(cleanup);

/** Rows that go away when their button is pressed, between two other buttons. */
function Page(props: { rows: string[] }) {
  const root = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(props.rows);
  useKeptFocus(root);
  return (
    <div ref={root}>
      <button type="button">before</button>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
              {row}
            </button>
          </li>
        ))}
      </ul>
      <button type="button">after</button>
    </div>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
function pressAndLose(name: string): void {
  button(name).focus();
  fireEvent.click(button(name));
}

describe('the focus', () => {
  it('goes on to the next row when its own is taken away, and to the one before from the last', async () => {
    render(<Page rows={['one', 'two', 'three']} />);
    pressAndLose('two');
    await waitFor(() => expect(document.activeElement).toBe(button('three')));
    pressAndLose('three');
    await waitFor(() => expect(document.activeElement).toBe(button('one')));
  });

  it('stays near the list when the last row is gone', async () => {
    render(<Page rows={['one']} />);
    pressAndLose('one');
    await waitFor(() => expect(document.activeElement).toBe(button('after')));
  });

  it('goes back to the work from a message that was dealt with', async () => {
    function Told() {
      const root = useRef<HTMLDivElement>(null);
      const [isTold, setTold] = useState(false);
      useKeptFocus(root);
      return (
        <div ref={root}>
          <button type="button" onClick={() => setTold(true)}>
            work
          </button>
          <button type="button">other</button>
          <section class="toast">
            {isTold && (
              <button type="button" onClick={() => setTold(false)}>
                undo
              </button>
            )}
          </section>
        </div>
      );
    }
    render(<Told />);
    pressAndLose('work');
    await screen.findByText('undo');
    pressAndLose('undo');
    await waitFor(() => expect(document.activeElement).toBe(button('work')));
  });

  it('is not taken where it was not lost', async () => {
    render(<Page rows={['one', 'two']} />);
    button('before').focus();
    fireEvent.click(button('one'));
    await waitFor(() => expect(screen.queryByText('one')).toBeNull());
    expect(document.activeElement).toBe(button('before'));
  });
});

describe('a list of rows', () => {
  const keys = ['a', 'b', 'c'];
  const draw = () =>
    render(
      <RovingList
        class="rows"
        label="rows"
        keys={keys}
        row={(index, tabIndex) => (
          <>
            <button type="button" tabIndex={tabIndex}>
              {keys[index]}
            </button>
            <input aria-label={`text ${keys[index]}`} tabIndex={tabIndex} />
          </>
        )}
      />,
    );
  const stops = () => screen.getAllByRole('button').filter((one) => (one as HTMLElement).tabIndex === 0);

  it('is one stop for the Tab key; arrows, Home and End lead from row to row', async () => {
    draw();
    expect(stops()).toEqual([button('a')]);
    button('a').focus();
    fireEvent.keyDown(button('a'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(button('b'));
    await waitFor(() => expect(stops()).toEqual([button('b')]));
    fireEvent.keyDown(button('b'), { key: 'End' });
    expect(document.activeElement).toBe(button('c'));
    fireEvent.keyDown(button('c'), { key: 'Home' });
    expect(document.activeElement).toBe(button('a'));
  });

  it('leaves arrow keys to a field', () => {
    draw();
    const field = screen.getByRole('textbox', { name: 'text a' });
    field.focus();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(field);
  });
});
