import { useState } from 'react';
import { Button, buttonClass } from '../ui/button/button.tsx';
import { Dialog } from '../ui/dialog/dialog.tsx';
import { FormStep } from '../ui/form-step/form-step.tsx';
import { Icon } from '../ui/icon/icon.tsx';
import { laneClass } from '../ui/line-of-sight/lane-look.ts';
import { Magnet } from '../ui/magnet/magnet.tsx';
import { MenuButton } from '../ui/menu/menu-button.tsx';
import { RadioCards } from '../ui/radio-cards/radio-cards.tsx';
import { Select } from '../ui/select/select.tsx';
import { TextArea } from '../ui/text-field/text-area.tsx';

export function DialogPanel() {
  const [isOpen, setOpen] = useState(false);
  const [ambition, setAmbition] = useState<string | null>('b');
  const [title, setTitle] = useState('');
  return (
    <section className="gallery-panel">
      <h2>Venster</h2>
      <Button variant="primary" id="open-dialog" onClick={() => setOpen(true)}>
        Nieuwe actie
      </Button>
      {isOpen && (
        <Dialog
          title="Nieuwe actie"
          size="wide"
          closeLabel="Sluiten"
          onClose={() => setOpen(false)}
          footer={
            <>
              <span className="vb-dialog__remark">
                <Icon name="calendar" /> Periode 9 t/m 22 november, nog 3 werkdagen
              </span>
              <Button variant="quiet" onClick={() => setOpen(false)}>
                Annuleren
              </Button>
              <Button variant="primary">Op het bord zetten</Button>
            </>
          }
        >
          <FormStep number={1} state={ambition ? 'done' : 'current'}>
            <RadioCards
              legend="Aan welke ambitie draagt dit bij?"
              value={ambition}
              onChange={setAmbition}
              groups={[
                {
                  key: 'lane',
                  lane: laneClass(0),
                  heading: 'Kinderen en ouders krijgen hulp dicht bij huis, binnen twee weken',
                  options: [
                    { value: 'a', label: 'Een eerste gesprek is er binnen tien werkdagen', meta: '4 acties' },
                    { value: 'b', label: 'Elke school heeft een vast gezicht van ons team', meta: '3 acties' },
                    {
                      value: 'c',
                      label: 'Samenwerkingsafspraken met jeugdgezondheidszorg en kinderopvang liggen vast',
                      meta: '2 acties',
                    },
                    { value: 'd', label: 'We proberen het gezamenlijke startgesprek uit', meta: '3 acties' },
                  ],
                },
              ]}
            />
          </FormStep>
          <FormStep number={2} state="current">
            <TextArea
              label="Wat is er klaar aan het eind van deze periode?"
              value={title}
              onChange={setTitle}
              placeholder="Bijvoorbeeld: Rooster besproken met drie scholen"
            />
          </FormStep>
          <FormStep number={3} state="ahead">
            <p className="vb-field__label">Wie pakt dit op?</p>
            <div className="gallery-row">
              <Button before={<Magnet firstName="Samira" tintKey="s" filled />} pressed>
                Ik, Samira
              </Button>
              <MenuButton
                label="Wie pakt dit op?"
                hasWords
                className={buttonClass()}
                items={['Noor', 'Fatima', 'Joost'].map((name) => ({ key: name, label: name, onSelect: () => {} }))}
              >
                Iemand anders <Icon name="chevron-down" size="small" />
              </MenuButton>
              <Select
                label="Gemeente"
                icon="pin"
                look="quiet"
                value="all"
                onChange={() => {}}
                options={[{ value: 'all', label: 'geen' }]}
              />
            </div>
          </FormStep>
        </Dialog>
      )}
    </section>
  );
}
