package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.adoption.AdoptionFiles;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Outcome;
import org.plenary.consultation.RoundId;
import org.plenary.group.GroupId;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingId;
import org.plenary.rehearsal.EarlierRounds.Span;
import org.springframework.stereotype.Component;

/**
 * A small guideline that was adopted before the one under way, with everything a visitor finds
 * behind an adopted text: rounds with their answers, positions, a ballot.
 */
@Component
class EarlierGuideline {

  /** How long it takes until nothing of it waits for its time any more. */
  static final Duration LASTS = Duration.ofDays(90);

  private final Cast cast;
  private final EarlierGroup group;
  private final EarlierMeeting meeting;
  private final EarlierRounds rounds;
  private final EarlierVoices voices;
  private final EarlierDrafts drafts;
  private final OpenedMail mail;
  private final Adoptions adoptions;
  private final AdoptionFiles files;
  private final VirtualTime time;
  private @Nullable GuidelineId guideline;

  EarlierGuideline(
      Cast cast,
      EarlierGroup group,
      EarlierMeeting meeting,
      EarlierRounds rounds,
      EarlierVoices voices,
      EarlierDrafts drafts,
      OpenedMail mail,
      Adoptions adoptions,
      AdoptionFiles files,
      VirtualTime time) {
    this.cast = cast;
    this.group = group;
    this.meeting = meeting;
    this.rounds = rounds;
    this.voices = voices;
    this.drafts = drafts;
    this.mail = mail;
    this.adoptions = adoptions;
    this.files = files;
    this.time = time;
  }

  /** Plays alone and first, because time is quick as long as little waits for it. */
  void play(Instant from) {
    EarlierDays day = EarlierDays.from(from);
    time.begin(day.at(0));
    Person head = cast.office().get(0);
    GuidelineId id = drafts.begin(head);
    guideline = id;
    GroupId experts = group.gather(head, id, day.date(0));
    Draft second = playTheExperts(head, id, experts, day);
    playEverybody(head, second, day);
    time.goTo(day.at(70));
    adoptions.clear(head, id, "Experts, ministries and the public read the drafts and agree.");
    time.goTo(day.at(80));
    adoptions.decide(head, id, Outcome.ADOPTED, "Assembly", day.date(80), "");
    time.goTo(from.plus(LASTS));
  }

  /** Files are kept for some days only, so it is made when the play has come to today. */
  void makeFile() {
    files.make(cast.office().get(0), Objects.requireNonNull(guideline));
  }

  private Draft playTheExperts(Person head, GuidelineId id, GroupId experts, EarlierDays day) {
    Draft first = drafts.write(head, id);
    MeetingId held = meeting.invite(head, id, day.at(30));
    RoundId round = rounds.askExperts(head, first, new Span(day.at(1), day.at(21)));
    time.goTo(day.at(3));
    voices.ofExperts(round);
    time.goTo(day.at(31));
    meeting.hold(head, experts, held);
    drafts.answer(round, day.date(30));
    time.goTo(day.at(38));
    meeting.approve(head, held);
    return drafts.next(head, id, List.of(round));
  }

  /** The public and two ministries are asked at the same time. */
  private void playEverybody(Person head, Draft draft, EarlierDays day) {
    Span open = new Span(day.at(42), day.at(57));
    RoundId all = rounds.askEverybody(head, draft, open);
    RoundId states = rounds.askMinistries(head, draft, open);
    time.goTo(day.at(45));
    List<String> mailed = voices.ofStrangers(all);
    time.goTo(day.at(46));
    mailed.forEach(address -> mail.confirm(all, address));
    voices.ofMinistries(head, states);
    time.goTo(day.at(59));
    drafts.answer(all, day.date(59));
    drafts.answer(states, day.date(59));
    drafts.next(head, draft.guideline(), List.of(all, states));
  }
}
