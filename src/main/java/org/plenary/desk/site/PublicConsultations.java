package org.plenary.desk.site;

import java.time.LocalDate;
import java.util.List;

/**
 * What guidelines ask of the public, as pages and programs read it.
 *
 * @param open rounds that take comments from anybody, the one that closes first at the top
 * @param experts calls for experts that take nominations
 * @param answered rounds whose comments are answered in public, the latest first
 */
public record PublicConsultations(
    List<Open> open, List<ExpertCall> experts, List<Answered> answered) {

  /** A round that takes comments; its page needs no account. */
  public record Open(String id, String name, String guideline, PublicDate closes, String page) {}

  public record ExpertCall(String name, int seats, PublicDate closes, String page) {}

  /** A round with an answer to every comment; the day is that of the zone it was held in. */
  public record Answered(String name, String guideline, LocalDate answeredOn, String page) {}

  /** Whether nothing waits for anybody now. */
  public boolean areQuiet() {
    return open.isEmpty() && experts.isEmpty();
  }
}
