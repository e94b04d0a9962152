package org.plenary.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** Knows a comment again by its place and its words, whatever their spacing and capitals. */
final class CommentWords {

  private CommentWords() {}

  static String sha256(CommentForm said) {
    Anchor anchor = said.anchor();
    String place =
        anchor == null
            ? ""
            : (anchor.paragraph() == null ? "" : anchor.paragraph().value())
                + "#"
                + (anchor.question() == null ? "" : anchor.question());
    return sha256(
        (place + "\n" + plain(said.text()) + "\n" + plain(said.proposed()) + quoted(said))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** "Define this." of two passages are two remarks. */
  private static String quoted(CommentForm said) {
    Anchor anchor = said.anchor();
    return anchor == null || anchor.quote().isEmpty()
        ? ""
        : "\n"
            + (said.stance() == null ? "" : said.stance())
            + "#"
            + anchor.start()
            + "#"
            + anchor.quote();
  }

  /** Whether a table would say of both the same in every cell, to the letter. */
  static boolean areSameCells(CommentForm one, CommentForm other) {
    return one.kind() == other.kind()
        && one.severity() == other.severity()
        && one.stance() == other.stance()
        && areSamePlace(one, other)
        && IsoTable.cell(one.text()).equals(IsoTable.cell(other.text()))
        && IsoTable.cell(one.proposed()).equals(IsoTable.cell(other.proposed()))
        && IsoTable.cell(one.reason()).equals(IsoTable.cell(other.reason()));
  }

  /** Whether a line of a table says the same; one that quotes nothing may have lost its quote. */
  static boolean areSame(CommentForm said, CommentForm line) {
    Anchor place = said.anchor();
    boolean isBare = line.anchor() != null && line.anchor().quote().isEmpty();
    return sha256(
            isBare && place != null
                ? said.at(new Anchor(place.paragraph(), place.question(), "", null))
                : said)
        .equals(sha256(line));
  }

  private static boolean areSamePlace(CommentForm one, CommentForm other) {
    Anchor here = one.anchor();
    Anchor there = other.anchor();
    return here == null || there == null
        ? here == there
        : Objects.equals(here.paragraph(), there.paragraph())
            && Objects.equals(here.question(), there.question())
            && here.quote().equals(there.quote())
            && Objects.equals(here.start(), there.start());
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  static String plain(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }
}
