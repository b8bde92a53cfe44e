import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { CheckInText } from './check-in-text.tsx';
import { ConfidenceRound } from './confidence-round.tsx';
import { NumberChoice } from './number-choice.tsx';
import { StatusChoice } from './status-choice.tsx';
import type { useCheckInForm } from './use-check-in-form.ts';
import type { RoundOfAmbition } from './use-round.ts';

type CheckInFieldsProps = { talk: ReturnType<typeof useCheckInForm>; halen: RoundOfAmbition; members: number };

/** How it stands, whether we get there, the story when something deviates, what residents notice and what was learned. */
export function CheckInFields({ talk, halen, members }: CheckInFieldsProps) {
  const { checkins } = useRoomText();
  const t = checkins.form;
  const { form, set, confidence, isStoryAsked, faults, guard } = talk;
  const textAt = (field: 'story' | 'noticed' | 'learned') => ({
    field,
    value: form[field],
    guard,
    isTooLong: faults.get(field) === 'too-long',
    onChange: (value: string) => set({ [field]: value }),
  });
  const isOpen = halen.round?.state === 'open';
  return (
    <>
      <div className="vb-check-in__pair">
        <StatusChoice
          value={form.status}
          isMissing={faults.get('status') === 'missing'}
          onChoose={(status) => set({ status })}
        />
        {!isOpen && (
          <div>
            <NumberChoice
              legend={halen.round ? checkins.round.together : checkins.confidence}
              value={confidence}
              mayBeNone
              onChoose={(value) => set({ confidence: value })}
              help={confidence === null ? undefined : t.confidenceHelp}
            />
            <p className="vb-check-in__alone">
              <Button
                variant="quiet"
                icon="people"
                blockedBecause={halen.isSending ? checkins.round.sending : undefined}
                onClick={() => void halen.open()}
              >
                {checkins.round.alone}
              </Button>
            </p>
          </div>
        )}
      </div>
      <ConfidenceRound halen={halen} members={members} />
      {(isStoryAsked || form.story !== '') && (
        <CheckInText
          {...textAt('story')}
          label={isStoryAsked ? t.storyAsked : t.story}
          help={isStoryAsked ? t.storyAskedHelp : undefined}
        />
      )}
      <div className="vb-check-in__pair vb-check-in__pair--even">
        <CheckInText {...textAt('noticed')} label={<Label icon="residents">{t.noticed}</Label>} />
        <CheckInText {...textAt('learned')} label={<Label icon="bulb">{t.learned}</Label>} />
      </div>
    </>
  );
}

const Label = ({ icon, children }: { icon: 'residents' | 'bulb'; children: string }) => (
  <span className="vb-check-in__label">
    <Icon name={icon} size="small" />
    {children}
  </span>
);
