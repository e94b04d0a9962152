package org.plenary.group;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.form.FormSchema;
import org.plenary.form.Translation;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the nomination form says beside English. Its own words are fixed: the rules lean on them.
 */
@Service
@Transactional
public class NominationWords {

  private final NominationForm form;
  private final ApplicationEventPublisher events;

  NominationWords(NominationForm form, ApplicationEventPublisher events) {
    this.form = form;
    this.events = events;
  }

  /** The form of every call, with what is translated. */
  @Transactional(readOnly = true)
  public FormSchema form() {
    return form.schema();
  }

  /** Keeps what was translated, for every call, and answers the form as it is now. */
  public FormSchema translate(Person by, List<Translation> words) {
    NotAllowed.unlessStaff(by);
    form.translate(words);
    events.publishEvent(
        new NominationFormTranslated(
            words.stream().map(Translation::key).distinct().collect(Collectors.joining(", ")),
            words.stream()
                .map(one -> one.language().getLanguage())
                .distinct()
                .collect(Collectors.joining(", ")),
            by.id().value()));
    return form.schema();
  }
}
