/** Gives the engine the chart library, which it looks for on the window. */
import { _adapters, BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js';
import 'chartjs-adapter-luxon';
import './chart-look';

Chart.register(...registerables);
Chart.defaults.font.family = 'Roboto, Arial, sans-serif';
Object.assign(globalThis, { Chart: Object.assign(Chart, { _adapters, Tooltip, BarController, BarElement }) });
