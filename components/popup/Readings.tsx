import { useLanguage } from '@/components/language';
import { isTaken, type Offer, type StatedKind, type Readings as Taken } from '@/utils/readings/reading';

export interface ReadingsProps {
  /** What the article on the page behind states. */
  offers: readonly Offer[];
  /** What the user has taken, from whatever page. */
  readings: Taken;
  onTake: (offer: Offer) => void;
  onDrop: (kind: StatedKind) => void;
}

const KINDS: readonly StatedKind[] = ['mpi', 'cost'];

/** Readings: those that the page behind offers, each to be taken by a press and by nothing else, and those in use. */
export function Readings({ offers, readings, onTake, onDrop }: ReadingsProps) {
  const { words } = useLanguage();
  const said = words.reading;
  const elsewhere = KINDS.flatMap((kind): Offer[] => {
    const taken = readings[kind];
    return taken && !offers.some((offer) => isTaken(offer, readings) && offer.kind === kind)
      ? [{ kind, ...taken }]
      : [];
  });
  if (offers.length + elsewhere.length === 0) return null;
  const [first] = offers;
  return (
    <section class="readings" aria-label={said.title}>
      {first && (
        <p class="note" title={said.note}>
          <b>{said.title}</b> · <Origin {...first} />
        </p>
      )}
      <ul>
        {[...offers, ...elsewhere].map((offer) => (
          <Row
            key={`${offer.kind} ${offer.value} ${offer.host}`}
            offer={offer}
            isHere={offers.includes(offer)}
            taken={isTaken(offer, readings)}
            onPress={() => (isTaken(offer, readings) ? onDrop(offer.kind) : onTake(offer))}
          />
        ))}
      </ul>
    </section>
  );
}

function Origin({ host, date }: Offer) {
  const { format } = useLanguage();
  return (
    <>
      {host} · {format.day(Date.parse(date))}
    </>
  );
}

interface RowProps {
  offer: Offer;
  /** Of the page behind, whose site and day stand above. */
  isHere: boolean;
  taken: boolean;
  onPress: () => void;
}

function Row({ offer, isHere, taken, onPress }: RowProps) {
  const { words, format } = useLanguage();
  const { kind, value } = offer;
  const [name, number] =
    kind === 'mpi' ? [words.mpi.name, format.signed(value)] : [words.against.cost, format.usd(value)];
  const press = taken ? words.reading.drop : words.reading.take;
  return (
    <li>
      {name} <b class="number">{number}</b>{' '}
      {!isHere && (
        <span class="note">
          <Origin {...offer} />
        </span>
      )}{' '}
      {taken && <span class="note">{words.reading.taken}</span>}{' '}
      <button type="button" class="link" aria-label={`${press}: ${name} ${number}`} onClick={onPress}>
        {press}
      </button>
    </li>
  );
}
