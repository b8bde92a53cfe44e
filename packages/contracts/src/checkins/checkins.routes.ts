import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { checkInPaths } from './checkins.paths.ts';
import {
  checkIn,
  confidenceRound,
  confidenceWish,
  newCheckIn,
  newConfidenceRound,
  writtenCheckIn,
  writtenConfidenceRound,
} from './checkins.schemas.ts';

const tag = 'checkins';
const ofAmbition = z.strictObject({ ambitionId: id });
const ofRound = z.strictObject({ roundId: id });

export const listCheckIns = defineRoute({
  ...checkInPaths.listCheckIns,
  tag,
  summary: 'What the team said of an ambition over time, latest first',
  permission: 'board.read',
  params: ofAmbition,
  success: { status: 200, body: listOf(checkIn) },
  problems: ['invalid-request', 'not-found'],
});

export const createCheckIn = defineRoute({
  ...checkInPaths.createCheckIn,
  tag,
  summary: 'Say how an active ambition stands; the latest of a day is what holds',
  permission: 'check-in.write',
  params: ofAmbition,
  body: newCheckIn,
  success: { status: 201, body: writtenCheckIn },
  problems: [...writeProblems, 'residents-data-suspected', 'ambition-not-active', 'in-the-bin'],
});

export const listConfidenceRounds = defineRoute({
  ...checkInPaths.listConfidenceRounds,
  tag,
  summary: 'The open rounds of "halen we dit?", and those shown since the running period began; latest first',
  permission: 'confidence.vote',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: listOf(confidenceRound) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const openConfidenceRound = defineRoute({
  ...checkInPaths.openConfidenceRound,
  tag,
  summary: 'Open a round of "halen we dit?" for an active ambition; the open one comes back when there is one',
  permission: 'confidence.vote',
  params: ofAmbition,
  body: newConfidenceRound,
  success: { status: 201, body: writtenConfidenceRound },
  problems: [...writeProblems, 'ambition-not-active', 'in-the-bin'],
});

export const giveConfidence = defineRoute({
  ...checkInPaths.giveConfidence,
  tag,
  summary: 'Give or change the own number in an open round; it is in no log, and gone once the round is shown',
  permission: 'confidence.vote',
  isSecret: true,
  params: ofRound,
  body: confidenceWish,
  success: { status: 200, body: confidenceRound },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'confidence-shown'],
});

export const showConfidence = defineRoute({
  ...checkInPaths.showConfidence,
  tag,
  summary: 'Show all numbers of a round together and forget who gave which; twice is harmless',
  permission: 'confidence.vote',
  params: ofRound,
  success: { status: 200, body: writtenConfidenceRound },
  problems: [...writeProblems],
});
