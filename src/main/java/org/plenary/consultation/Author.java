package org.plenary.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;

/** Who speaks, and for whom, as it is kept beside what they say. */
record Author(
    Capacity capacity,
    @Nullable PersonId person,
    @Nullable String voice,
    @Nullable BodyId body,
    String name,
    String organisation,
    String country,
    String region,
    Locale language) {

  static Author personal(Person person, String country, String region) {
    return new Author(
        Capacity.PERSONAL,
        person.id(),
        null,
        null,
        person.name(),
        person.organisation(),
        country,
        region,
        person.locale());
  }

  static Author within(Body body, Person person) {
    return new Author(
        Capacity.BODY,
        person.id(),
        null,
        body.id(),
        person.name(),
        body.name(),
        body.country(),
        body.region(),
        person.locale());
  }

  /** Somebody without a mandate speaks for themselves, whatever they belong to. */
  static Author voice(String id, PublicVoice voice, String region, Locale language) {
    return new Author(
        Capacity.PUBLIC,
        null,
        id,
        null,
        voice.name().strip(),
        voice.hasMandate() ? voice.organisation().strip() : "",
        voice.country().strip(),
        region,
        language);
  }

  /** A body whose words somebody noted down; nobody of it wrote them. */
  static Author heard(Body body, Locale language) {
    return new Author(
        Capacity.BODY,
        null,
        null,
        body.id(),
        body.name(),
        body.name(),
        body.country(),
        body.region(),
        language);
  }

  /** Whoever sent the office a file; they have no account. */
  static Author sender(
      ImportTarget.Sender sender, @Nullable String voice, String region, Locale language) {
    return new Author(
        Capacity.PERSONAL,
        null,
        voice,
        null,
        sender.name().strip(),
        sender.organisation().strip(),
        sender.country().strip(),
        region,
        language);
  }
}
