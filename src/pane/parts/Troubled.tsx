// What could not be done; where no tracker was found, with the way to show one.
import type { Trouble } from '../checking';
import type { Checking } from '../use-checking';
import { HeaderPointing } from './HeaderPointing';
import { TroubleNotice } from './TroubleNotice';

export function Troubled({ trouble, checking }: { readonly trouble: Trouble; readonly checking: Checking }) {
  const { check, decide, dismissTrouble } = checking;
  const refused = trouble.kind === 'refused' && trouble.refused.because === 'no-tracker' ? trouble.refused : null;
  return (
    <>
      <TroubleNotice
        trouble={trouble}
        onCheck={() => {
          check();
        }}
        onDismiss={dismissTrouble}
      />
      {refused?.survey && refused.reading && (
        <HeaderPointing survey={refused.survey} reading={refused.reading} onDecide={decide} />
      )}
    </>
  );
}
