import { Workbook } from '../engine/workbook';
import { showGrid } from './grid';
import { createSidebar } from './sidebar';
import './page.css';

const workbook = new Workbook('en_US');
await showGrid(workbook.model, document.getElementById('grid')!);
const s = createSidebar('', { call: () => 1, latency: () => 0, focusGrid: () => {} });
(globalThis as any).host = { workbook, s };
