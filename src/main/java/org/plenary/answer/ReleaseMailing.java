package org.plenary.answer;

import org.plenary.consultation.RoundId;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The release of a round in one with the mails that its procedure sends a moment later: for those
 * who look at the mails before. Nobody releases by this.
 */
@Service
@Transactional
public class ReleaseMailing {

  private final Releases releases;
  private final AnswerNotices notices;

  ReleaseMailing(Releases releases, AnswerNotices notices) {
    this.releases = releases;
    this.notices = notices;
  }

  public void release(Person by, RoundId id) {
    releases.release(by, id);
    notices.tellAnswered(id);
  }

  public void override(Person by, RoundId id, String answersFor, String ground) {
    releases.override(by, id, answersFor, ground);
    notices.tellAnswered(id);
  }
}
