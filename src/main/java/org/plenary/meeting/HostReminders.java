package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.group.Participants;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the procedure: reminds those who offered nothing before the last day of a call for hosts. */
@Service
@Transactional
public class HostReminders {

  private final HostCallRows rows;
  private final HostOfferRows offers;
  private final HostVoices voices;
  private final HostMail mail;
  private final Participants participants;
  private final Clock clock;

  HostReminders(
      HostCallRows rows,
      HostOfferRows offers,
      HostVoices voices,
      HostMail mail,
      Participants participants,
      Clock clock) {
    this.rows = rows;
    this.offers = offers;
    this.voices = voices;
    this.mail = mail;
    this.participants = participants;
    this.clock = clock;
  }

  /** Where nobody is to be reminded, the last minute itself. */
  @Transactional(readOnly = true)
  public Instant remindsAt(HostingId id) {
    Hosting hosting = rows.find(id).orElseThrow(() -> HostAccess.notFound(id));
    return hosting.findReminder().orElse(hosting.due().at());
  }

  /** One mail for all of a call that is open until the same day: the first of them sends it. */
  public void remind(HostingId id) {
    List<Hosting> open = rows.listOpenBeside(id);
    if (open.isEmpty() || !open.get(0).id().equals(id)) {
      return;
    }
    Hosting first = open.get(0);
    if (first.due().isMissedBy(clock.instant()) || first.findReminder().isEmpty()) {
      return;
    }
    Set<PersonId> heard = heard(open);
    participants.list(first.guideline().value()).stream()
        .filter(one -> !heard.contains(one.id()))
        .forEach(one -> mail.sendReminder(open, one));
  }

  /** Who offered, and who speaks for a body that did. */
  private Set<PersonId> heard(List<Hosting> open) {
    List<HostOffer> standing = offers.listStanding(open.stream().map(Hosting::id).toList());
    Set<PersonId> heard = new HashSet<>();
    standing.forEach(one -> heard.add(one.person()));
    voices.listKeepers(standing).values().forEach(all -> all.forEach(one -> heard.add(one.id())));
    return heard;
  }
}
