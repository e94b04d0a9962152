package org.plenary.rehearsal;

import java.util.Arrays;
import java.util.List;

/**
 * Who nominates whom in the rehearsal of a guideline. Organisations and countries of the members
 * are those of the real expert group; all people are made up.
 */
final class NominationMaterial {

  /** Somebody a government nominates, and what becomes of it. */
  record Nominee(
      String name,
      String organisation,
      String country,
      String position,
      String gender,
      String level,
      List<String> disciplines,
      Fate fate) {

    enum Fate {
      MEMBER,
      /** Becomes a member, after the office asked for a signature. */
      SENT_BACK,
      RESERVE,
      DECLINED,
      /** The third of a country. */
      THIRD,
      /** Comes without the letter, which never follows. */
      INCOMPLETE
    }
  }

  /** A government's contact. */
  record Contact(String country, String name, String office, String signatory) {

    String address() {
      return Cast.address(name, "foreign affairs " + country);
    }
  }

  private NominationMaterial() {}

  static List<Nominee> nominees() {
    return GuidelineMaterial.rows("guideline-nominations.csv")
        .map(
            cells ->
                new Nominee(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    Arrays.asList(cells[6].split(";")),
                    Nominee.Fate.valueOf(cells[7])))
        .toList();
  }

  static List<Contact> contacts() {
    return GuidelineMaterial.rows("guideline-focal-points.csv")
        .map(cells -> new Contact(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  static String statementFor(Nominee nominee) {
    List<String> statements = Material.lines("guideline-statements.txt");
    return statements.get(Math.floorMod(nominee.name().hashCode(), statements.size()));
  }
}
