import { type ActionStatus, actionStatuses } from '@verbeterbord/domain/actions/action';
import { useText } from '../../platform/i18n/use-text.ts';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';

type StatusChoiceProps = {
  title: string;
  value: ActionStatus;
  size: 'touch' | 'sheet';
  onChange: (status: ActionStatus) => void;
};

/** Te doen, bezig, klaar: one tap. */
export function StatusChoice({ title, value, size, onChange }: StatusChoiceProps) {
  const { mine: t } = useText().account;
  return (
    <SegmentedControl
      legend={t.statusOf(title)}
      size={size}
      value={value}
      onChange={onChange}
      options={actionStatuses.map((status) => ({ value: status, label: t.status[status], glyph: status }))}
    />
  );
}
