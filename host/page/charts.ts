/** Gives the engine the chart library, which it looks for on the window. */
import { BarController, BarElement, Chart, registerables, Tooltip, _adapters } from 'chart.js';
import 'chartjs-adapter-luxon';

Chart.register(...registerables);
Object.assign(globalThis, { Chart: Object.assign(Chart, { _adapters, Tooltip, BarController, BarElement }) });
