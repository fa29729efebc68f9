/** Home's way to the Function guide. */
import { Icon } from '../parts/icon';
import { useGuideWords } from './words';

export function GuideRow({ onOpen }: { readonly onOpen: () => void }) {
  const words = useGuideWords();
  return (
    <li>
      <button type="button" class="row" onClick={onOpen}>
        <Icon name="book" />
        <span>
          {words.title}
          <span class="fine">{words.lead}</span>
        </span>
        <Icon name="forward" />
      </button>
    </li>
  );
}
