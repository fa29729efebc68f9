/** Gives the engine the chart library, which it looks for on the window. */
import { _adapters, BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js';
import 'chartjs-adapter-luxon';

Chart.register(...registerables);
Object.assign(globalThis, { Chart: Object.assign(Chart, { _adapters, Tooltip, BarController, BarElement }) });
