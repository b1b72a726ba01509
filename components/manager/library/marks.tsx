/** Short words about an entry, and the reader's tags, told apart by their form. */
export function Marks(props: { marks: string[]; tags: string[] }) {
  return (
    <>
      {props.marks.map((mark) => (
        <span key={mark} class="mark">
          {mark}
        </span>
      ))}
      {props.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </>
  );
}
