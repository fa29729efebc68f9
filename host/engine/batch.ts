/** Many changes as one engine command: one evaluation, one undo step, and nothing at all if one of them fails. */
import { type Dispatch, type Model, registries, UIPlugin } from './engine';

/** What the batch in progress does; the plugin finds it in the model's configuration. */
export type BatchBox = { work?: (dispatch: Dispatch) => void };

type History = { undoStack: string[]; redoStack: string[] };

class BatchPlugin extends UIPlugin {
  private readonly box: BatchBox;
  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.box = (config.custom as { batch: BatchBox }).batch;
  }
  override handle(command: { type: string }): void {
    if (command.type === 'HOST_BATCH') this.box.work?.(this.dispatch as Dispatch);
  }
}

if (!registries.featurePluginRegistry.contains('host_batch'))
  registries.featurePluginRegistry.add('host_batch', BatchPlugin);

const harmless = new Set(['NoChanges', 'UnchangedSheetName']);

/** Throws where the engine refuses a command; a change that changes nothing is no refusal. */
export function strict(dispatch: Dispatch): Dispatch {
  return (type, payload) => {
    const result = dispatch(type, payload);
    const reasons = result.reasons.filter((reason) => !harmless.has(reason));
    if (!result.isSuccessful && reasons.length > 0)
      throw new Error(`${type} was refused: ${reasons.join(', ')}.`);
    return result;
  };
}

/** Runs `work` as one undo step. If it throws, the workbook, its undo and its redo are what they were before. */
export function runBatch(model: Model, box: BatchBox, work: (dispatch: Dispatch) => void): void {
  const history = model['uiHandlers' as never] as unknown as object[];
  const stacks = history.find((handler) => 'undoStack' in handler) as History;
  const undone = stacks.undoStack.at(-1);
  const redo = [...stacks.redoStack];
  const activeSheet = model.getters.getActiveSheetId();
  let failure: { error: unknown } | undefined;
  box.work = (dispatch) => {
    try {
      work(strict(dispatch));
    } catch (error) {
      // An exception that left the handler would leave the model running for ever.
      failure = { error };
    }
  };
  (model.dispatch as Dispatch)('HOST_BATCH');
  box.work = undefined;
  if (!failure) return;
  if (stacks.undoStack.at(-1) !== undone) {
    (model.dispatch as Dispatch)('REQUEST_UNDO');
    stacks.redoStack = redo;
  }
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== activeSheet) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: activeSheet });
  throw failure.error;
}
