import { useText } from '../../platform/i18n/use-text.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { canBeSeen, startsWithTheWork } from './new-action-form.ts';

type ThinkingAidsProps = { title: string; doneWhen: string; workdaysLeft: number; isPlanned: boolean };

/** Three questions beside the field. They turn green by themselves and never hold anything back. */
export function ThinkingAids({ title, doneWhen, workdaysLeft, isPlanned }: ThinkingAidsProps) {
  const t = useText().actions.create.aids;
  const aids = [
    { key: 'verb', words: t.verb, isMet: startsWithTheWork(title) },
    { key: 'seen', words: t.seen, isMet: canBeSeen({ title, doneWhen }) },
    { key: 'small', words: isPlanned || workdaysLeft === 0 ? t.smallPlanned : t.small(workdaysLeft), isMet: false },
  ];
  return (
    <ul className="vb-aids">
      {aids.map(({ key, words, isMet }) => (
        <li key={key} className={isMet ? 'vb-aids__item vb-aids__item--met' : 'vb-aids__item'}>
          <StatusGlyph name={isMet ? 'done' : 'to-do'} size="small" />
          {words}
        </li>
      ))}
    </ul>
  );
}
