import { demoId } from './demo-id.ts';

export interface DemoPersonOnOffer {
  organisation: string;
  key: string;
  organisationId: string;
  personId: string;
}

const onOffer = (organisation: string, key: string): DemoPersonOnOffer => ({
  organisation,
  key,
  organisationId: demoId(organisation, 'organisation'),
  personId: demoId(organisation, 'person', key),
});

/** The people a visitor of the demo can be, in the order of the sign-in page. */
export const demoPeople: readonly DemoPersonOnOffer[] = [
  ...['samira', 'fatima', 'joost', 'marieke', 'pieter', 'lieke', 'hanneke', 'willemijn', 'ruben'].map((key) =>
    onOffer('abg', key),
  ),
  ...['binnenstad-1', 'vennebroek-kern-2', 'gerben'].map((key) => onOffer('regio', key)),
];
