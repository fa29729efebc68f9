/** The funnel to look at: names, shape, need a month. */
import { Fragment } from 'preact';
import type { FunnelFigures } from '../../src/plan/dock-figures';
import { Band, Taper } from '../fields/funnel-parts';
import { bandWidths } from '../fields/funnel-shape';
import { useWizard } from '../state/wizard-context';

export function FunnelPicture({ funnel }: { funnel: FunnelFigures }) {
  const { show } = useWizard();
  const widths = bandWidths(funnel.stages.map((stage) => stage.need));
  return (
    <div class="funnel">
      {funnel.stages.map((stage, index) => {
        const last = index === funnel.stages.length - 1;
        return (
          <Fragment key={index}>
            {index > 0 && (
              <span class="gap">
                <Taper from={widths[index - 1]!} to={widths[index]!} />
                <span class="rate-text">{show.rate(stage.rate ?? 1)}</span>
              </span>
            )}
            <span class={`name ${last ? 'last' : ''}`} title={stage.name}>
              {stage.name}
            </span>
            <Band width={widths[index]!} last={last} />
            <span class="need">{show.number(stage.need)}</span>
          </Fragment>
        );
      })}
    </div>
  );
}
