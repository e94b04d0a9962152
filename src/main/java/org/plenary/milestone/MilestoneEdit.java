package org.plenary.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/** The next version of a milestone, put together part by part; its first plan stays. */
final class MilestoneEdit {

  private final Milestone was;
  private String name;
  private String kind;
  private String ownerName;
  private @Nullable PersonId owner;
  private Window forecast;
  private Instant forecastAt;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate metOn;
  private @Nullable LocalDate droppedOn;
  private String delivered;
  private String link;
  private boolean isSettled;

  MilestoneEdit(Milestone was) {
    this.was = was;
    name = was.name();
    kind = was.kind();
    ownerName = was.ownerName();
    owner = was.owner();
    forecast = was.forecast();
    forecastAt = was.forecastAt();
    startedOn = was.startedOn();
    metOn = was.metOn();
    droppedOn = was.droppedOn();
    delivered = was.delivered();
    link = was.link();
    isSettled = was.isSettled();
  }

  MilestoneEdit named(String name, String kind) {
    this.name = name;
    this.kind = kind;
    return this;
  }

  MilestoneEdit of(String ownerName, @Nullable PersonId owner) {
    this.ownerName = ownerName;
    this.owner = owner;
    return this;
  }

  /** A person stands behind a date they gave. */
  MilestoneEdit dated(Window forecast, Instant at) {
    this.forecast = forecast;
    this.forecastAt = at;
    isSettled = true;
    return this;
  }

  MilestoneEdit settled(Instant at) {
    return dated(forecast, at);
  }

  MilestoneEdit startedOn(@Nullable LocalDate day) {
    startedOn = day;
    return this;
  }

  MilestoneEdit metOn(@Nullable LocalDate day) {
    metOn = day;
    return this;
  }

  MilestoneEdit droppedOn(LocalDate day) {
    droppedOn = day;
    return this;
  }

  MilestoneEdit shownBy(String delivered, String link) {
    this.delivered = delivered;
    this.link = link;
    return this;
  }

  Milestone done() {
    return new Milestone(
        was.id(),
        was.plan(),
        was.line(),
        name,
        kind,
        ownerName,
        owner,
        was.first(),
        forecast,
        forecastAt,
        startedOn,
        metOn,
        droppedOn,
        delivered,
        link,
        was.follows(),
        isSettled,
        was.version());
  }
}
