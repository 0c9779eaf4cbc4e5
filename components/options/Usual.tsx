import { useOptionsWords } from './words';

interface Props {
  /** What is set, by the name of its field. */
  of: string;
  /** What it is before anybody sets it; empty where another line says so. */
  is?: string;
  /** Whether it is something else now. */
  changed: boolean;
  /** What the way back is called, where that is not the usual. */
  back?: string;
  onBack: () => void;
}

/** What a field is before anybody sets it, and the way back to that. */
export function Usual({ of, is = '', changed, back, onBack }: Props) {
  const own = useOptionsWords().fields;
  const way = back ?? own.back;
  if (!is && !changed) return null;
  return (
    <span class="usual note">
      {is && own.usual(is)}{' '}
      {changed && (
        <button type="button" class="link" aria-label={`${of}: ${way}`} onClick={onBack}>
          {way}
        </button>
      )}
    </span>
  );
}

/** Beside a switch that is not as it was at first: how it was. The switch itself leads back. */
export function UsualState({ on, usual }: { on: boolean; usual: boolean }) {
  const own = useOptionsWords().fields;
  return on === usual ? null : <span class="note"> {own.usual(usual ? own.on : own.off)}</span>;
}
