/** All of Google's services that the bundle finds as globals, tied to the open file. */
import type { Execution } from '../execution';
import type { BatchUpdate } from './batch-update';
import type { Clock } from './clock';
import { createScriptApp } from './consent';
import type { Faults } from './faults';
import type { Files, SpreadsheetFile } from './files';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createPropertiesService, type Stores } from './properties-service';
import type { Quota } from './quota';
import { createSheets } from './sheets';
import { createLoggers, createSession, type User } from './small-services';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createUi, type Show, type Shown } from './ui';
import { createUtilities } from './utilities';

export type ServiceParts = {
  files: Files;
  /** The open one. */
  file: SpreadsheetFile;
  user: User;
  html: Readonly<Record<string, string>>;
  stores: Stores;
  clock: Clock;
  faults: Faults;
  quota: Quota;
  execution: Execution;
  shown: Shown;
  show: Show;
  addOnName: string;
  log: string[];
  applied(batch: BatchUpdate): void;
};

export function createServices(parts: ServiceParts): Readonly<Record<string, object>> {
  const { files, file, user, faults, quota, clock, execution, applied } = parts;
  const { workbook } = file;
  const { enter } = execution;
  const ui = createUi(parts.shown, parts.show, parts.addOnName, enter);
  return {
    Sheets: createSheets({
      files,
      open: file.id,
      quota,
      faults,
      clock,
      enter,
      applied,
    }),
    SpreadsheetApp: createSpreadsheetApp({ workbook, file, faults, enter, ui }),
    HtmlService: createHtmlService(parts.html, enter),
    PropertiesService: createPropertiesService(parts.stores, enter),
    LockService: createLockService(execution.held, faults, clock, enter),
    Session: createSession(user, enter),
    Utilities: createUtilities(clock, enter),
    ScriptApp: createScriptApp(faults, execution.end, enter),
    ...createLoggers(parts.log, enter),
  };
}
