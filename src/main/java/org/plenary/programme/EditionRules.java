package org.plenary.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The rules of an edition that are numbers or choices.
 *
 * @param minimumScores the quorum of an entry: fewer valid scores and it cannot be ranked
 * @param reviewsPerEntry how many jurors each entry is given to
 * @param scoreMaximum scores run from 0 to this
 * @param scoreGap entries whose jurors differ by more than this, in points of 100, are flagged for
 *     discussion
 * @param finalists how many go on, as planned
 * @param decidingCriterion key of the criterion that parts ties first
 * @param correctionWorkingDays how long an applicant has for a correction
 * @param acceptanceDays how long a winner has to accept
 * @param normalisation what is shown beside the score; it never ranks
 * @param publicVote when the public may vote for finalists; information, never a decision
 * @param entryLanguages the languages an entry may be written in; the first is also the one this
 *     edition's own texts are in
 * @param feedback what those who do not go on are told about feedback on their entry; may be empty
 */
public record EditionRules(
    int minimumScores,
    int reviewsPerEntry,
    int scoreMaximum,
    int scoreGap,
    int finalists,
    String decidingCriterion,
    List<TieRung> tieLadder,
    OwnCountryRule ownCountry,
    int correctionWorkingDays,
    int acceptanceDays,
    boolean earlierWinnersMayEnter,
    ScoreNormalisation normalisation,
    PublicVotePlan publicVote,
    List<Locale> entryLanguages,
    String feedback) {

  public EditionRules {
    tieLadder = List.copyOf(tieLadder);
    // Editions kept before there was a choice say nothing: no number, no vote, all in English.
    normalisation = Objects.requireNonNullElse(normalisation, ScoreNormalisation.OFF);
    publicVote = Objects.requireNonNullElse(publicVote, PublicVotePlan.NONE);
    entryLanguages = entryLanguages == null ? List.of(Locale.ENGLISH) : List.copyOf(entryLanguages);
    feedback = Objects.requireNonNullElse(feedback, "");
  }

  EditionRules with(PublicVotePlan other) {
    return with(other, entryLanguages);
  }

  /** With other languages to write entries in. */
  public EditionRules writtenIn(List<Locale> languages) {
    return with(publicVote, languages);
  }

  private EditionRules with(PublicVotePlan vote, List<Locale> languages) {
    return new EditionRules(
        minimumScores,
        reviewsPerEntry,
        scoreMaximum,
        scoreGap,
        finalists,
        decidingCriterion,
        tieLadder,
        ownCountry,
        correctionWorkingDays,
        acceptanceDays,
        earlierWinnersMayEnter,
        normalisation,
        vote,
        languages,
        feedback);
  }
}
