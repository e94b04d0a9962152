package org.plenary.milestone.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.Need;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.Window;
import org.plenary.milestone.WorkPlan;

/** A small plan as a screen shows it on 24 May 2024. */
final class SheetFixture {

  static final LocalDate TODAY = LocalDate.parse("2024-05-24");
  static final Person JOYCE = person("Joyce Atieno", Role.STAFF);
  static final Person AUDITOR = person("Ada Okafor", Role.AUDITOR);

  static final WorkPlan PLAN =
      new WorkPlan(
          new PlanId("p1"),
          new PlanId("p1").subject(),
          "People-Centred Smart Cities",
          ZoneId.of("Africa/Nairobi"),
          JOYCE.id());

  static final Milestone KICK_OFF =
      milestone(1, "Kick-off", "2023-11-15/2023-11-16", "2023-12-13", "2023-12-13", null);
  static final Milestone MODES =
      milestone(2, "Modes and scope", "2024-03-01/2024-03-10", "2024-03-01/2024-03-10", null, null);
  static final Milestone REGIONAL =
      milestone(3, "Regional rounds", "2024-06-01/2024-07-31", "2024-06-15/2024-08-31", null, null);
  static final Milestone FOLLOWING =
      milestone(4, "Call", "2024-07-01/2024-08-01", "2024-07-01/2024-08-01", null, "call");

  static final PlanSheet SHEET =
      new PlanSheet(
          PLAN,
          TODAY,
          List.of(KICK_OFF, MODES, REGIONAL, FOLLOWING),
          List.of(new Need(REGIONAL.id(), MODES.id(), 10)),
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(JOYCE.id(), JOYCE.name()));

  private SheetFixture() {}

  static Window days(String code) {
    String[] ends = code.split("/");
    return Window.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }

  private static Milestone milestone(
      int line,
      String name,
      String first,
      String forecast,
      @Nullable String met,
      @Nullable String follows) {
    return new Milestone(
        new MilestoneId("m" + line),
        PLAN.id(),
        line,
        name,
        "",
        "Secretariat",
        null,
        days(first),
        days(forecast),
        Instant.parse("2023-11-01T00:00:00Z"),
        null,
        met == null ? null : LocalDate.parse(met),
        null,
        "",
        "",
        follows,
        true,
        1);
  }

  private static Person person(String name, Role role) {
    return new Person(
        PersonId.next(),
        name,
        "somebody@plenary.example",
        "",
        Set.of(role),
        Locale.UK,
        ZoneId.of("Africa/Nairobi"));
  }
}
