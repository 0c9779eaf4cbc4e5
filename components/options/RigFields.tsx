import { NumberField } from '@/components/NumberField';
import type { Rig } from '@/utils/mining/basis';
import { RANGES } from '@/utils/mining/ranges';
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
  return (
    <div class="choice-more fields">
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          {...own.rig[field]}
          range={RANGES[field]}
          usual={usual[field]}
          value={rig[field]}
          onValue={(value) => onRig({ ...rig, [field]: value })}
        />
      ))}
    </div>
  );
}
