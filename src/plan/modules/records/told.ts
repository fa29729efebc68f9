/** What the sidebar is told of tabs with rows, and of what they say. Types only; all of it is JSON. */
import type { Undo } from '../../deed';
import type { RecordsAnswers, Source } from './answers';
import type { RowCheck } from './row-checks';

/** A tab that may hold the rows of a CRM. */
export type CrmTab = {
  title: string;
  sheetId: number;
  /** From 1. */
  headerRow: number;
  headers: string[];
  rows: number;
  kind: Source['kind'];
};

export type CrmGuess = {
  stages: { id: string; name: string }[];
  mapping: RecordsAnswers;
  /** Stages of which the guess is not sure, and why. */
  doubts: { what: string; why: 'unsure' | 'expected' | 'mixed' }[];
  /** By source: the first rows, under their headers. */
  samples: { headers: string[]; rows: (string | number | boolean)[][] }[];
};

export type CrmReport = {
  /** With the forms that dates are written in. */
  mapping: RecordsAnswers;
  /** The plan's first month, yyyy-mm. */
  start: string;
  /** By source: how many rows, and how many there were when they were last read. */
  rows: number[];
  rowsBefore: (number | null)[];
  upTo: (string | null)[];
  /** By what is counted, stages by id: what the rows have of each month, and what the plan has. */
  months: { key: string; name: string | null; crm: (number | null)[]; plan: (number | null)[] }[];
  checks: {
    key: RowCheck;
    does: 'stop' | 'count' | 'look';
    rows: number;
    sheetId: number;
    row: number | null;
    said: string;
  }[];
  learned: {
    key: string;
    name: string;
    planned: number | null;
    rows: number;
    converted: number;
    rate: number;
    low: number;
    high: number;
    cases: number;
    days: number | null;
    lag: number | null;
    stillRising: boolean;
  }[];
  deal: { mean: number; median: number; deals: number; ofLargest: number } | null;
  /** Of a refresh: how what it wrote is undone. */
  undo: Undo[];
};
