package org.plenary.consultation;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenary.group.Body;
import org.springframework.stereotype.Component;

/** Tells those who speak for bodies what concerns their body. */
@Component
class SpeakerMail {

  private final AskedPeople asked;
  private final RoundMail mail;

  SpeakerMail(AskedPeople asked, RoundMail mail) {
    this.asked = asked;
    this.mail = mail;
  }

  /** One mail a speaker and body, with the way to the body's desk. */
  void tell(
      Round round,
      Predicate<Body> which,
      String template,
      Function<Body, Map<String, Object>> values) {
    for (Asked one : asked.list(round)) {
      one.speaksFor().stream()
          .filter(which)
          .forEach(
              body ->
                  mail.send(
                      template,
                      one.person(),
                      round,
                      ConsultationRoutes.desk(round.id(), body.id()),
                      values.apply(body)));
    }
  }
}
