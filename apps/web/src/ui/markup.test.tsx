import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HeaderLink } from './app-frame/app-header.tsx';
import { Button } from './button/button.tsx';
import { laneClass } from './line-of-sight/lane-look.ts';
import { Magnet } from './magnet/magnet.tsx';
import { RadioCards } from './radio-cards/radio-cards.tsx';
import { SegmentedControl } from './segmented-control/segmented-control.tsx';
import { TextArea } from './text-field/text-area.tsx';
import { TextField } from './text-field/text-field.tsx';

const ignore = () => {};

describe('a field', () => {
  it('is described by its error first, then its help and its counter', () => {
    const html = renderToStaticMarkup(
      <TextField label="Naam" value="" onChange={ignore} error="Vul iets in." help="Kort." counter="nog 20" />,
    );
    const [, ids] = /<input[^>]*aria-describedby="([^"]+)"/.exec(html) ?? [];
    const texts = ids
      ?.split(' ')
      .map((id) => new RegExp(`id="${id}"[^>]*>(?:<svg.*?</svg>)?(?:<span>)?([^<]+)`).exec(html)?.[1]);
    expect(texts).toEqual(['Vul iets in.', 'Kort.', 'nog 20']);
    expect(html).toContain('aria-invalid="true"');
  });

  it('without them is described by nothing', () => {
    const html = renderToStaticMarkup(<TextArea label="Actie" value="Bellen" onChange={ignore} />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });
});

describe('a button that cannot be used now', () => {
  const html = renderToStaticMarkup(<Button blockedBecause="Deze periode is afgerond.">Weggooien</Button>);

  it('stays in reach of the keyboard and says why', () => {
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain(' disabled');
    const [, id] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<span id="${id}" class="vb-visually-hidden">Deze periode is afgerond.`);
  });
});

it('one choice is checked in a row of segments, and in cards along the line', () => {
  const options = ['een', 'twee'].map((value) => ({ value, label: value }));
  const groups = [{ key: 'a', heading: 'Waar we voor gaan', lane: laneClass(0), options }];
  const segments = renderToStaticMarkup(
    <SegmentedControl legend="Status" options={options} value="twee" onChange={ignore} />,
  );
  const cards = renderToStaticMarkup(<RadioCards legend="Ambitie" groups={groups} value="twee" onChange={ignore} />);
  for (const html of [segments, cards]) expect(html.match(/checked=""[^>]*value="(\w+)"/)?.[1]).toBe('twee');
});

it('a magnet beside a name is silent, one without carries the name', () => {
  expect(renderToStaticMarkup(<Magnet firstName="Noor" tintKey="n" />)).toContain('aria-hidden="true"');
  expect(renderToStaticMarkup(<Magnet firstName="Noor" tintKey="n" label="Noor" />)).toContain('aria-label="Noor"');
});

it('the page we are on is marked in the header', () => {
  expect(
    renderToStaticMarkup(
      <HeaderLink href="/" current>
        Mijn acties
      </HeaderLink>,
    ),
  ).toContain('aria-current="page"');
});

it('nothing carries a style attribute, which the security policy refuses', () => {
  const html = renderToStaticMarkup(<TextArea label="Actie" value="Bellen" onChange={ignore} />);
  expect(html).not.toContain('style=');
});
