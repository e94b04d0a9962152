package org.plenary.verdict;

import org.plenary.entry.JudgingInMemory;
import org.springframework.context.annotation.Import;

/** The services of the verdict, for a test that has the jury's. */
@Import({
  AwardOffers.class,
  ChairSignatureRows.class,
  DecisionsTaken.class,
  FinalEvaluations.class,
  Finalists.class,
  JudgingInMemory.class,
  LateAwards.class,
  LateEntries.class,
  LateJudgingRows.class,
  LateJudgings.class,
  LateScores.class,
  MeetingRows.class,
  MentionPicks.class,
  MentionRows.class,
  MentionSettling.class,
  Mentions.class,
  PanelVerdicts.class,
  Quorum.class,
  RankingRows.class,
  Rankings.class,
  Reserves.class,
  SharedReadings.class,
  Successions.class,
  TieDecisionRows.class,
  VerdictRows.class,
  Verdicts.class,
  VoteRule.class
})
public class VerdictSlice {}
