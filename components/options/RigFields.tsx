import { NumberField } from '@/components/NumberField';
import type { Rig } from '@/utils/mining/basis';
import { RANGES } from '@/utils/mining/ranges';
import { useFindable } from './find';
import { Usual } from './Usual';
import { useOptionsWords } from './words';

interface Props {
  rig: Rig;
  usual: Rig;
  onRig: (rig: Rig) => void;
}

const FIELDS = ['efficiencyJPerTh', 'usdPerKwh', 'pue', 'overheadUsdPerPhDay', 'poolFeePct'] as const;

/** The user's own machines: five numbers. */
export function RigFields({ rig, usual, onRig }: Props) {
  const own = useOptionsWords();
  const find = useFindable();
  return (
    <div class="choice-more fields">
      {FIELDS.map((field) => (
        <div key={field} {...find(field)}>
          <NumberField
            {...own.rig[field]}
            range={RANGES[field]}
            usual={usual[field]}
            value={rig[field]}
            onValue={(value) => onRig({ ...rig, [field]: value })}
          >
            <Usual
              of={own.rig[field].label}
              changed={rig[field] !== usual[field]}
              onBack={() => onRig({ ...rig, [field]: usual[field] })}
            />
          </NumberField>
        </div>
      ))}
    </div>
  );
}
