/** What the page of the host is measured by: the engine alone, with an empty workbook, built in the same way. */
/// <reference path="../host/page/modules.d.ts" />
import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import 'bootstrap/dist/css/bootstrap.css';
import 'font-awesome/css/font-awesome.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';

const props = {
  model: new Model({}),
  notifyUser: () => {},
  raiseError: () => {},
  askConfirmation: () => {},
};
new App(Spreadsheet as never, { props, templates }).mount(document.getElementById('grid')!);
