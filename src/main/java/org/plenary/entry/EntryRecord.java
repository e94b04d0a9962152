package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An entry as it is kept. Every step it can take is a verb here, and refuses what is no step. */
class EntryRecord {

  /** What the column of reasons holds. */
  static final int LONGEST_REASON = 4000;

  @Id String id = "";
  @Version int revision;
  String editionId = "";
  String category = "";
  ApplicantType applicantType = ApplicantType.CITY;
  String ownerId = "";
  String applicant = "";
  String city = "";
  String country = "";
  String region = "";
  String title = "";
  EntryState state = EntryState.DRAFT;
  EntryState toldState = EntryState.DRAFT;
  int entryNumber;
  @Nullable String receipt;
  int version;
  int screeningRound;
  Instant createdAt = Instant.EPOCH;
  @Nullable Instant submittedAt;
  @Nullable String awardSlot;
  @Nullable Instant awardOfferedAt;
  @Nullable Instant awardAcceptedAt;
  @Nullable Instant awardAnswerBy;
  @Nullable AwardEnd awardEnd;
  boolean mentioned;

  /** Somebody of the office keeps it for its applicant, who filed it another way. */
  boolean heldByOffice;

  @Nullable Integer reserveRank;
  @Nullable ReasonCode reasonCode;
  @Nullable String reason;
  @Nullable Instant objectionUntil;
  @Nullable String writingCategory;
  @Nullable String proposedCategory;

  /** Sends it, or sends it again. What screeners had begun to look at is no longer what counts. */
  void submit(String receiptNumber, int number, Instant at) {
    require(mayBeRewritten() || state == EntryState.CORRECTION_ASKED, "submit");
    entryNumber = number;
    receipt = receiptNumber;
    submittedAt = at;
    version++;
    proposedCategory = null;
    move(EntryState.SENT);
  }

  void beginScreening() {
    require(state == EntryState.SENT, "begin-screening");
    screeningRound++;
    move(EntryState.IN_SCREENING);
  }

  void askCorrection() {
    require(state == EntryState.IN_SCREENING, "ask-correction");
    move(EntryState.CORRECTION_ASKED);
  }

  void lapseCorrection() {
    require(state == EntryState.CORRECTION_ASKED, "lapse-correction");
    move(EntryState.SENT);
  }

  void findEligible() {
    require(state.isBeforeTheJury(), "screen");
    move(EntryState.ELIGIBLE);
  }

  void findIneligible(ReasonCode code, String note) {
    require(state.isBeforeTheJury(), "screen");
    reasonCode = code;
    reason = note;
    move(EntryState.NOT_ELIGIBLE);
  }

  boolean mayBeObjectedTo() {
    return state == EntryState.NOT_ELIGIBLE && toldState == state && objectionUntil != null;
  }

  void upholdObjection() {
    require(mayBeObjectedTo(), "uphold-objection");
    reasonCode = null;
    move(EntryState.ELIGIBLE);
  }

  void beginEvaluation() {
    require(state == EntryState.ELIGIBLE, "begin-evaluation");
    move(EntryState.IN_EVALUATION);
  }

  void nameFinalist() {
    require(state == EntryState.IN_EVALUATION, "name-finalist");
    move(EntryState.FINALIST);
  }

  /** Also one that nobody could judge in time, after its objection was upheld. */
  void nameNotFinalist() {
    require(state == EntryState.IN_EVALUATION || state == EntryState.ELIGIBLE, "name-finalist");
    move(EntryState.NOT_A_FINALIST);
  }

  void offerAward(String slot, Instant at) {
    require(
        state == EntryState.FINALIST || state == EntryState.RESERVE || state == EntryState.NO_AWARD,
        "offer-award");
    placeIn(slot, at);
  }

  /** It goes on as the winners do, and counts among the finalists no more than before. */
  void offerMention(String slot, Instant at) {
    require(state == EntryState.NOT_A_FINALIST, "offer-award");
    mentioned = true;
    placeIn(slot, at);
  }

  private void placeIn(String slot, Instant at) {
    awardSlot = slot;
    awardOfferedAt = at;
    awardAcceptedAt = null;
    awardAnswerBy = null;
    move(EntryState.AWARD_OFFERED);
  }

  void nameReserve(int rank) {
    require(state == EntryState.FINALIST, "name-reserve");
    reserveRank = rank;
    move(EntryState.RESERVE);
  }

  void leaveWithoutAward() {
    require(state == EntryState.FINALIST || state == EntryState.RESERVE, "no-award");
    move(EntryState.NO_AWARD);
  }

  /** Only an applicant who was told of the award can answer. */
  void acceptAward(Instant at) {
    require(isOffered(), "answer-award");
    awardAcceptedAt = at;
  }

  void declineAward(String why) {
    require(isOffered(), "answer-award");
    reason = why;
    move(EntryState.DECLINED);
  }

  void giveMoreTime(Instant until, String why) {
    awardAnswerBy = until;
    reason = why;
  }

  void award() {
    require(state == EntryState.AWARD_OFFERED && awardAcceptedAt != null, "award");
    move(EntryState.AWARDED);
  }

  void withdrawAward(String why) {
    require(state == EntryState.AWARDED || state == EntryState.AWARD_OFFERED, "withdraw-award");
    endAward(AwardEnd.WITHDRAWN, why);
  }

  void endAward(AwardEnd end, String why) {
    awardEnd = end;
    reason = why;
    move(EntryState.NO_AWARD);
  }

  /** Judged by what the applicant knows: a refusal must not give away what they were not told. */
  void withdraw(String why) {
    require(!toldState.isOver() && toldState != EntryState.AWARD_OFFERED, "withdraw");
    reason = why;
    proposedCategory = null;
    move(EntryState.WITHDRAWN);
  }

  /** A draft moves at once; what was sent counts in its category until it is sent again. */
  void writeFor(String otherCategory) {
    require(mayBeRewritten(), "change-category");
    if (wasSubmitted()) {
      writingCategory = otherCategory.equals(category) ? null : otherCategory;
    } else {
      category = otherCategory;
    }
  }

  /** Whoever sends it sends it in the category it was written for. */
  void enterWrittenCategory() {
    category = writingCategory();
    writingCategory = null;
  }

  void proposeCategory(String otherCategory) {
    require(state == EntryState.IN_SCREENING, "propose-category");
    proposedCategory = otherCategory;
  }

  /** Moves after the close, with its applicant's word; what was sent is looked at anew. */
  void moveTo(String otherCategory) {
    require(state == EntryState.IN_SCREENING, "change-category");
    category = otherCategory;
    writingCategory = null;
    proposedCategory = null;
  }

  String writingCategory() {
    return writingCategory == null ? category : writingCategory;
  }

  /**
   * Also once it was found eligible, and told so: who sends early keeps the time that others have.
   */
  boolean mayBeRewritten() {
    return state.isRewritable() || state == EntryState.ELIGIBLE && toldState == state;
  }

  /** The applicant learns where the entry stands. */
  void tell(EntryState told) {
    toldState = told;
  }

  boolean isOffered() {
    return state == EntryState.AWARD_OFFERED && toldState == EntryState.AWARD_OFFERED;
  }

  boolean waitsForAnswer() {
    return isOffered() && awardAcceptedAt == null;
  }

  boolean wasSubmitted() {
    return version > 0;
  }

  EntryId id() {
    return new EntryId(id);
  }

  EditionId edition() {
    return new EditionId(editionId);
  }

  PersonId owner() {
    return new PersonId(ownerId);
  }

  void require(boolean isPossible, String step) {
    if (!isPossible) {
      throw new NotAtThisStep(step, title);
    }
  }

  private void move(EntryState next) {
    state = next;
    if (!next.isToldLater()) {
      toldState = next;
    }
  }

  /** The whole truth. */
  Entry asEntry() {
    return EntryKnowledge.whole(this);
  }

  /** What its owner and co-editors know. */
  Entry asTold() {
    return EntryKnowledge.told(this);
  }
}
