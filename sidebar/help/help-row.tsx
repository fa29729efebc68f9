/** Home's way to the guide. */
import { Row } from './contents-screen';
import { useHelp } from './help-context';
import { contents } from './pages';
import { useHelpWords } from './words';

export function HelpRow() {
  const words = useHelpWords();
  const help = useHelp();
  return <Row icon="help" title={words.title} lead={words.row} onOpen={() => help?.open(contents)} />;
}
