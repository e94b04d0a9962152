package org.plenary.meeting;

import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/**
 * What tells a whole group at once, in the background. Each is refused at once where the service
 * refuses; the instants that are kept are those of when the work does it.
 */
@Component
public class MeetingWork {

  private final Meetings meetings;
  private final Invitations invitations;
  private final PaperNews news;
  private final MinutesBook book;
  private final MeetingNotices notices;

  MeetingWork(
      Meetings meetings,
      Invitations invitations,
      PaperNews news,
      MinutesBook book,
      MeetingNotices notices) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.news = news;
    this.book = book;
    this.notices = notices;
  }

  /** What {@link Invitations#invite} does. */
  public JobWork invite(Person by, MeetingId id) {
    int all = invitations.countToInvite(by, id);
    return progress -> {
      progress.outOfMails(all);
      progress.say("meeting.page.invited", invitations.invite(by, id));
    };
  }

  /** What {@link Meetings#change} does. */
  public JobWork change(Person by, MeetingId id, MeetingPlan plan) {
    meetings.requireChangeable(by, id, plan);
    return progress -> {
      progress.outOfMails(notices.countTold(id));
      meetings.change(by, id, plan);
      progress.say("meeting.set-up.done", plan.title());
    };
  }

  /** What {@link Meetings#cancel} does. */
  public JobWork cancel(Person by, MeetingId id, String reason) {
    meetings.requireCancellable(by, id, reason);
    return progress -> {
      progress.outOfMails(notices.countTold(id));
      meetings.cancel(by, id, reason);
      progress.say("meeting.page.cancelled");
    };
  }

  /** What {@link PaperNews#announce} does. */
  public JobWork announcePapers(Person by, MeetingId id, String leave) {
    news.requireAnnounceable(by, id, leave);
    return progress -> {
      progress.outOfMails(notices.countTold(id));
      news.announce(by, id, leave);
      progress.say("meeting.page.papers-announced");
    };
  }

  /** What {@link MinutesBook#send} does. */
  public JobWork sendMinutes(Person by, MeetingId id) {
    book.requireSendable(by, id);
    return progress -> {
      progress.outOfMails(notices.countInvited(id));
      book.send(by, id);
      progress.say("meeting.minutes.sent");
    };
  }

  /** What {@link MinutesBook#sendAgain} does. */
  public JobWork sendMinutesAgain(Person by, MeetingId id) {
    book.requireSendableAgain(by, id);
    return progress -> {
      progress.outOfMails(notices.countInvited(id));
      book.sendAgain(by, id);
      progress.say("meeting.minutes.sent");
    };
  }
}
