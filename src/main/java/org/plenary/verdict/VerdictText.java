package org.plenary.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.JurorId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;

/** Writes the verdict down in the words and the order that are hashed. */
final class VerdictText {

  private VerdictText() {}

  static String write(
      Edition edition,
      Map<EntryId, Entry> entries,
      List<Placement> placements,
      Map<String, String> reasons,
      Map<String, MentionGround> grounds,
      Meeting meeting,
      String statement) {
    StringBuilder text = new StringBuilder();
    line(text, "edition", edition.code(), edition.name());
    line(text, "meeting", meeting.heldAt().toString());
    meeting.present().stream()
        .map(JurorId::value)
        .sorted()
        .forEach(juror -> line(text, "present", juror));
    // Not why: it may speak of people.
    meeting
        .recusals()
        .forEach(one -> line(text, "recused", one.juror().value(), one.entry().value()));
    meeting.votes().forEach(vote -> vote(text, vote));
    for (AwardSlot slot : edition.slots()) {
      line(text, "slot", slot.key(), reasons.getOrDefault(slot.key(), ""));
      if (grounds.containsKey(slot.key())) {
        line(text, "ground", grounds.get(slot.key()).key());
      }
      placements.stream()
          .filter(placement -> placement.slot().equals(slot.key()))
          .forEach(placement -> place(text, placement, entries.get(placement.entry())));
    }
    line(text, "minutes", meeting.minutes());
    line(text, "statement", statement.strip());
    return text.toString();
  }

  private static void vote(StringBuilder text, Meeting.Vote vote) {
    line(
        text,
        "vote",
        vote.slot(),
        vote.entry().value(),
        String.valueOf(vote.inFavour()),
        String.valueOf(vote.against()),
        String.valueOf(vote.abstained()));
  }

  private static void place(StringBuilder text, Placement placement, @Nullable Entry entry) {
    line(
        text,
        placement.standing().name().toLowerCase(Locale.ROOT),
        String.valueOf(placement.rank()),
        placement.entry().value(),
        entry == null ? "" : entry.title());
  }

  private static void line(StringBuilder text, String... parts) {
    text.append(String.join("\t", parts)).append('\n');
  }

  static String sha256(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
