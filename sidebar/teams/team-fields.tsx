/** One team of the list: name, share, where its copy goes, and in which language. */
import { languageNames, languages } from '../../src/plan/language';
import { fillText } from '../../src/plan/sentence';
import { teamWords } from '../../src/teams/words/words';
import type { Marks } from '../numbers/marks';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { Select } from '../parts/select';
import { useLanguage, useWords } from '../text/text';
import type { TeamDraft, TeamFault } from './team-draft';
import { shareIn } from './team-draft';

type Props = {
  readonly team: TeamDraft;
  readonly number: number;
  /** Shown once the person has tried to go on. */
  readonly fault: TeamFault | undefined;
  readonly goal: number | null;
  /** Writes an amount of what the goal counts. */
  readonly ofGoal: (amount: number) => string;
  readonly marks: Marks;
  readonly onChange: (team: TeamDraft) => void;
  readonly onRemove: () => void;
};

export function TeamFields({ team, number, fault, goal, ofGoal, marks, onChange, onRemove }: Props) {
  const words = useWords().teams;
  const said = teamWords[useLanguage()];
  const id = `team-${team.key}`;
  const called = team.name.trim() || fillText(words.nameOf, { number: String(number) });
  const share = shareIn(team, marks);
  const sentence =
    fault &&
    (fault.fault === 'noName'
      ? words.noName
      : fault.fault === 'share'
        ? said.lines.share
        : said.links[fault.fault]);
  const invalid = (field: TeamFault['field']) =>
    fault?.field === field ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-said` } : {};
  return (
    <fieldset class="team">
      <legend>{called}</legend>
      <div class="team-line">
        <div class="field">
          <label for={`${id}-name`}>{words.name}</label>
          <div class="box">
            <input
              id={`${id}-name`}
              type="text"
              autocomplete="off"
              value={team.name}
              {...invalid('name')}
              onInput={(event) => onChange({ ...team, name: event.currentTarget.value })}
            />
          </div>
        </div>
        <div class="field narrow">
          <label for={`${id}-share`}>{words.share}</label>
          <div class="box">
            <input
              id={`${id}-share`}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-label={fillText(words.shareOf, { team: called })}
              value={team.share}
              {...invalid('share')}
              onInput={(event) => onChange({ ...team, share: event.currentTarget.value })}
            />
          </div>
        </div>
        <IconButton icon="trash" label={fillText(words.remove, { team: called })} onClick={onRemove} />
      </div>
      {goal !== null && typeof share === 'number' && (
        <p class="fine">{fillText(words.goalOf, { amount: ofGoal(goal * share) })}</p>
      )}
      <Select
        id={`${id}-where`}
        label={words.destination}
        value={team.isExisting ? 'existing' : 'new'}
        choices={[
          { value: 'new', label: words.isNew },
          { value: 'existing', label: words.existing },
        ]}
        onChange={(where) => onChange({ ...team, isExisting: where === 'existing' })}
      />
      <Select
        id={`${id}-language`}
        label={words.language}
        value={team.language ?? ''}
        choices={[
          { value: '', label: words.sameLanguage },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChange={(language) =>
          onChange({ ...team, language: languages.find((one) => one === language) ?? null })
        }
      />
      {team.isExisting && (
        <div class="field">
          <label for={`${id}-link`}>{words.link}</label>
          <div class="box">
            <input
              id={`${id}-link`}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={team.destination}
              {...invalid('destination')}
              onInput={(event) => onChange({ ...team, destination: event.currentTarget.value })}
            />
          </div>
        </div>
      )}
      {sentence && (
        <div class="remark error" id={`${id}-said`}>
          <Icon name="error" />
          <span>{sentence}</span>
        </div>
      )}
    </fieldset>
  );
}
