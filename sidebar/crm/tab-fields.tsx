/** What is asked of a whole tab: its id, its own filter, the freshest date, when a row was lost, and where it came from. */
import type { CrmGuess, RecordsAnswers } from '../../src/addon/contract/crm';
import { Select } from '../parts/select';
import { useWords } from '../text/text';
import { columnChoices, columnIn, columnValue } from './column-choices';
import { FilterField } from './filter-field';

type Source = RecordsAnswers['sources'][number];

type Props = {
  readonly source: Source;
  readonly index: number;
  readonly samples: CrmGuess['samples'];
  readonly onChange: (source: Source) => void;
};

export function TabFields({ source, index, samples, onChange }: Props) {
  const text = useWords().crm.columns;
  const choices = [{ value: '', label: text.none }, ...columnChoices([], samples, index)];
  const field = (key: 'id' | 'changed' | 'lostOn' | 'channel') => (
    <Select
      id={`${key}-${index}`}
      label={text[key]}
      value={source[key] === null ? '' : columnValue(index, source[key])}
      choices={choices}
      onChange={(value) => onChange({ ...source, [key]: columnIn(value)?.header ?? null })}
    />
  );
  return (
    <fieldset class="apart">
      <legend>
        <b>{source.title}</b>
      </legend>
      {field('id')}
      {field('changed')}
      {field('lostOn')}
      {field('channel')}
      <FilterField
        id={`tab-${index}`}
        label={text.filterTab}
        source={index}
        only={source.only}
        samples={samples}
        onChange={(only) => onChange({ ...source, only })}
      />
    </fieldset>
  );
}
