/** Shows the notes of cells: a dark corner, and the text when the pointer rests on the cell. */
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Extra } from '../engine/extras';
