/** KPIs of the pipeline: coverage is told as it is now, and what the team won against its quotas to date. */
import { formula } from '../../../formula';
import type { SourceOf } from './source';

/** Months are typed one by one as they close; what is needed comes from the plan's own rate. */
export const pipelineCoverage: SourceOf = ({ pipeline }) =>
  pipeline && {
    toDate: formula`IF(AND(ISNUMBER(${pipeline.coverage});${pipeline.sum('value')}>0);${pipeline.coverage};"–")`,
    target: () => formula`${pipeline.coverageNeeded}`,
    targetToDate: formula`${pipeline.coverageNeeded}`,
  };

export const quotaAttainment: SourceOf = ({ pipeline }) => ({
  ...(pipeline
    ? {
        toDate: formula`IF(AND(${pipeline.quotaToDate}>0;COUNT(${pipeline.reps.column('value')})>0);${pipeline.wonToDate}/${pipeline.quotaToDate};"–")`,
        targetToDate: formula`1`,
      }
    : {}),
  target: () => formula`1`,
});
