package org.plenary.consultation;

import org.plenary.group.BodyId;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.ParagraphId;

/** The addresses of this module's screens, for links and mails. */
public final class ConsultationRoutes {

  private ConsultationRoutes() {}

  public static String rounds() {
    return "/rounds";
  }

  /** Where a round is set up. */
  public static String newRound() {
    return rounds() + "/new";
  }

  /** How a round goes, for the office. */
  public static String round(RoundId id) {
    return rounds() + "/" + id;
  }

  public static String setUp(RoundId id) {
    return round(id) + "/set-up";
  }

  /** The draft with the comments beside it. */
  public static String read(RoundId id) {
    return round(id) + "/draft";
  }

  public static String read(RoundId id, ParagraphId paragraph) {
    return read(id) + "?paragraph=" + paragraph;
  }

  /** Where a body gathers its answer. */
  public static String desk(RoundId id, BodyId body) {
    return round(id) + "/bodies/" + body;
  }

  /** Leads whoever owes it to where it is answered. */
  public static String request(RequestId id) {
    return "/comment-requests/" + id;
  }

  public static String ownComments() {
    return "/my-comments";
  }

  public static String register() {
    return "/comment-register";
  }

  /** The public page of an open round. */
  public static String open(RoundId id) {
    return "/consultations/" + id;
  }

  /** The board on which a round is answered. */
  public static String triage(RoundId id) {
    return "/triage/" + id;
  }

  /** What holds the release of a round, and where it is released. */
  public static String release(RoundId id) {
    return round(id) + "/release";
  }

  /** Where earlier comments stand in a draft. */
  public static String places(DraftId draft) {
    return "/comment-places/" + draft;
  }

  /** Where a frozen draft is held against the answers to the one before. */
  public static String draftChanges(DraftId draft) {
    return "/draft-changes/" + draft;
  }

  /** Where states and other bodies stand on words of a draft. */
  public static String positions(DraftId draft) {
    return "/positions/" + draft;
  }

  /** The same as a table ({@code xlsx}, {@code csv}), or in the text of the draft. */
  public static String positionFile(DraftId draft, String ending) {
    return "/position-files/" + draft + "/positions." + ending;
  }

  /** Objections to answers that are out. */
  public static String objections() {
    return "/objections";
  }

  /** What became of every comment, for everybody, once it is released. */
  public static String report(RoundId id) {
    return open(id) + "/answers";
  }

  /** The same, at one comment. */
  public static String report(RoundId id, int comment) {
    return report(id) + "#comment-" + comment;
  }

  /** What the next draft changed, for everybody. */
  public static String changes(RoundId id) {
    return open(id) + "/changes";
  }

  /** What whoever holds the key of a mail said, to see and to take back. */
  public static String said(RoundId id) {
    return open(id) + "/my-comments";
  }

  /** What became of the comments of whoever holds the key of a mail. */
  public static String ownAnswers(RoundId id) {
    return open(id) + "/my-answers";
  }
}
