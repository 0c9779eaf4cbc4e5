interface Props {
  /** An address outside of the extension; none where there is no page to show. */
  to: string | undefined;
  name: string;
}

/** A name that leads to its page on the web, in a tab of its own, where it has one. */
export function Outward({ to, name }: Props) {
  if (to === undefined) return <>{name}</>;
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
