/** A short list: a row for each thing, with a name and a number or two; shares with their sum below. */
import { Fragment } from 'preact';
import type { Field, ListColumn } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { writePercent } from '../numbers/write';
import { IconButton, Link } from '../parts/button';
import { shownEntry } from '../state/entries';
import { listRows, listText } from '../state/list-entry';
import { listControl, sumControl, sumOf } from '../state/read-list';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { RemarkLine, useSaid } from './field-frame';
import { ListCell } from './list-cell';

export function ListField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useWords().list;
  const text = useSaid();
  const columns = field.columns ?? [];
  const seen = columns.filter(({ kind }) => kind !== 'kept');
  const entry = shownEntry(field, entries, answers.values, typing.marks) as string;
  const typed = listRows(entry, columns);
  const rows = typed.length > 0 ? typed : [columns.map(() => '')];
  const set = (row: number, column: ListColumn, value: string) =>
    type(
      field,
      listText(
        rows.map((cells, at) =>
          cells.map((cell, index) => (at === row && columns[index] === column ? value : cell)),
        ),
      ),
      listControl(field.id, row, column.id),
    );
  const remove = (row: number) => type(field, listText(rows.filter((_, at) => at !== row)));
  const add = () => {
    type(field, listText([...rows, columns.map(() => '')]));
    const next = listControl(field.id, rows.length, seen[0]!.id);
    requestAnimationFrame(() => document.getElementById(next)?.focus());
  };
  const remarksIn = (row: number) =>
    seen.flatMap(({ id }) => {
      const control = listControl(field.id, row, id);
      return said[control] ? [{ control, remark: said[control] }] : [];
    });
  const summed = seen.filter(({ sums }) => sums);
  const remark = said[field.id];
  const help = text(field.help);
  return (
    <fieldset class="field list">
      <legend>{text(field.label)}</legend>
      <div class="list-row list-head" aria-hidden="true">
        {seen.map(({ id, label, kind }) => (
          <span key={id} class={`list-${kind}`}>
            {label}
          </span>
        ))}
      </div>
      {rows.map((cells, row) => (
        <Fragment key={row}>
          <div class="list-row">
            {columns.map((column, index) =>
              column.kind === 'kept' ? null : (
                <ListCell
                  key={column.id}
                  column={column}
                  control={listControl(field.id, row, column.id)}
                  label={fillText(words.control, { column: column.label, row: String(row + 1) })}
                  value={cells[index] ?? ''}
                  remark={said[listControl(field.id, row, column.id)]}
                  onType={(value) => set(row, column, value)}
                  onLeave={() => {
                    leave(field, listControl(field.id, row, column.id));
                    leave(field);
                    // A sum is judged once all rows have a share.
                    if (column.sums && rows.every((each) => each[index]?.trim()))
                      leave(field, sumControl(field.id, column.id));
                  }}
                />
              ),
            )}
            <IconButton
              icon="close"
              label={fillText(words.remove, { row: String(row + 1) })}
              onClick={() => remove(row)}
            />
          </div>
          {remarksIn(row).map(({ control, remark: about }) => (
            <div key={control} class="row-remark">
              <RemarkLine id={`${control}-said`} remark={about} />
            </div>
          ))}
        </Fragment>
      ))}
      {summed.length > 0 && (
        <div class="list-row list-total">
          {seen.map((column) => {
            const total = column.sums ? sumOf(columns, column.id, entry, typing) : undefined;
            return (
              <b
                key={column.id}
                class={`list-${column.kind}`}
                {...(column.sums ? { id: sumControl(field.id, column.id), tabIndex: -1 } : {})}
              >
                {column === seen[0]
                  ? words.total
                  : total === undefined
                    ? ''
                    : `${writePercent(Number(total.toFixed(4)), typing.marks)}%`}
              </b>
            );
          })}
        </div>
      )}
      {summed.map(({ id }) => {
        const control = sumControl(field.id, id);
        return said[control] ? (
          <RemarkLine
            key={id}
            id={`${control}-said`}
            remark={said[control]}
            onUse={(use) => type(field, use)}
          />
        ) : null;
      })}
      {rows.length < (field.most ?? 12) && (
        <Link icon="plus" onClick={add}>
          {words.add}
        </Link>
      )}
      {remark ? (
        <RemarkLine id={`${field.id}-said`} remark={remark} />
      ) : (
        help && <div class="help">{help}</div>
      )}
    </fieldset>
  );
}
