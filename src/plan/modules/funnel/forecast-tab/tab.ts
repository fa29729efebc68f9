/** The Forecast tab: revenue, customers, spend and return, month by month, at the volumes planned. */
import { gap, stack } from '../../../layout';
import { tabColors } from '../../../look';
import { folded } from '../../../spine/timed';
import { timedHead } from '../../../spine/timed-head';
import type { Setting } from '../setting';
import { answer } from './answer';
import { baseline } from './baseline';
import { cumulative } from './cumulative';
import { customers } from './customers';
import { columns, forecast, at as here } from './frame';
import { recurring } from './recurring';
import { rangeAndOriginal, revenue } from './revenue';
import { spend } from './spend';
import { variance } from './variance';

export function forecastTab(setting: Setting) {
  const { text } = setting;
  const head = timedHead(forecast, setting, {
    title: text.tabs.forecast,
    lead: text.forecast.lead,
    attributes: [
      { at: here('head', 'how'), value: text.forecast.how, style: 'headLeft' },
      { at: here('head', 'to date'), value: text.forecast.toDate, style: 'head' },
      { at: here('head', 'to go'), value: text.forecast.toGo, style: 'head' },
    ],
  });
  return {
    key: 'forecast',
    title: text.tabs.forecast,
    color: tabColors.forecast,
    ...columns(setting),
    frozen: { rows: head.rows.length, columns: 2 },
    ...stack([
      head,
      answer(setting),
      revenue(setting),
      gap('range gap', 8),
      folded(rangeAndOriginal(setting), true),
      gap('baseline gap', 8),
      folded(baseline(setting), setting.answers.history === null),
      gap('variance gap', 8),
      folded(variance(setting), true),
      gap('customers gap', 8),
      customers(setting),
      ...(setting.answers.model === 'subscription' ? [gap('recurring gap', 8), recurring(setting)] : []),
      gap('spend gap', 8),
      spend(setting),
      gap('cumulative gap', 8),
      folded(cumulative(setting), true),
    ]),
  };
}
