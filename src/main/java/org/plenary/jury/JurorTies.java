package org.plenary.jury;

import java.util.Arrays;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Projects and organisations a juror worked on or with before. Entries that name them are pointed
 * out; nobody is kept from one by a hint alone.
 */
@Service
@Transactional
public class JurorTies {

  /** What the column holds. */
  public static final int LONGEST = 4000;

  private final Jurors jurors;
  private final JurorRows rows;
  private final ApplicationEventPublisher events;

  JurorTies(Jurors jurors, JurorRows rows, ApplicationEventPublisher events) {
    this.jurors = jurors;
    this.rows = rows;
    this.events = events;
  }

  /** A line each; for the juror, the office and auditors. */
  @Transactional(readOnly = true)
  public List<String> list(Person by, JurorId id) {
    requireReader(by, id);
    return lines(rows.ties(id));
  }

  /** Written by the juror or the office; hints from now on go by the new words. */
  public void write(Person by, JurorId id, String lines) {
    Juror juror = requireReader(by, id);
    if (!by.isStaff() && !juror.person().equals(by.id())) {
      throw new NotFound("juror", id.value());
    }
    String kept = String.join("\n", lines(lines));
    TextTooLong.check(kept, LONGEST);
    if (!kept.equals(rows.ties(id))) {
      rows.setTies(id, kept);
      events.publishEvent(
          new JurorTiesWritten(id, juror.edition(), lines(kept).size(), by.id().value()));
    }
  }

  private Juror requireReader(Person by, JurorId id) {
    Juror juror = jurors.get(id);
    if (!by.mayReadEverything() && !juror.person().equals(by.id())) {
      throw new NotFound("juror", id.value());
    }
    return juror;
  }

  static List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
