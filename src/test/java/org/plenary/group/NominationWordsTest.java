package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.Translation;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@GroupTest
class NominationWordsTest {

  private static final ZoneId LIBREVILLE = ZoneId.of("Africa/Libreville");
  private static final List<Translation> WORDS =
      List.of(
          new Translation("nominee", Translation.LABEL, Locale.JAPANESE, "専門家"),
          new Translation("country", Translation.LABEL, Locale.JAPANESE, "国"),
          new Translation("country", Translation.option("Kenya"), Locale.JAPANESE, "ケニア"));

  @Autowired NominationWords words;
  @Autowired NominationAnswers answers;
  @Autowired Nominations nominations;
  @Autowired NominationNotices notices;
  @Autowired People people;
  @Autowired ApplicationEvents events;
  @Autowired GroupWorld world;

  @Test
  void speakToWhoeverNominatesAndLeaveTheEnglishOnes() {
    words.translate(world.staff(), WORDS);

    FormSchema japanese = answers.schema().in(Locale.JAPAN);
    FormField country = japanese.findField("country").orElseThrow();
    assertThat(japanese.sections().get(0).title()).isEqualTo("専門家");
    assertThat(country.label()).isEqualTo("国");
    assertThat(country.original()).isEqualTo("Country");
    assertThat(country.labelOf("Kenya")).isEqualTo("ケニア");
    assertThat(answers.schema().findField("country").orElseThrow().label()).isEqualTo("Country");
    assertThat(events.stream(NominationFormTranslated.class))
        .singleElement()
        .matches(event -> event.facts().get("component").equals("nominee, country"));
  }

  @Test
  void canBeTakenBackAndWrittenAgain() {
    words.translate(world.staff(), WORDS);

    Translation blank = new Translation("country", Translation.LABEL, Locale.JAPANESE, " ");
    FormSchema after = words.translate(world.staff(), List.of(blank));

    assertThat(after.in(Locale.JAPAN).findField("country").orElseThrow().label())
        .isEqualTo("Country");
  }

  @Test
  void outliveAQuestionThatIsGone() {
    words.translate(
        world.staff(), List.of(new Translation("gone", Translation.LABEL, Locale.JAPANESE, "無")));

    assertThat(words.form().findField("country")).isPresent();
  }

  @Test
  void areTheOfficesAffair() {
    for (Person other : List.of(world.auditor(), world.stranger())) {
      assertThatThrownBy(() -> words.translate(other, WORDS)).isInstanceOf(NotAllowed.class);
    }
    assertThat(answers.schema().in(Locale.JAPAN).findField("country").orElseThrow().label())
        .isEqualTo("Country");
  }

  @Test
  void areFrozenWithWhatWasSent() {
    words.translate(world.staff(), WORDS);
    GroupId group = world.calling();
    Person kenya = world.nominator("Kenya");
    NominationId id = world.ready(group, kenya, "Dr. WANJIRU Grace", "Kenya");
    nominations.send(kenya, id);
    words.translate(
        world.staff(),
        List.of(new Translation("country", Translation.LABEL, Locale.JAPANESE, "国名")));

    SentNomination sent = nominations.findSent(kenya, id).orElseThrow();

    assertThat(sent.form().in(Locale.JAPAN).findField("country").orElseThrow().label())
        .isEqualTo("国");
  }

  @Test
  void nameInTheMailWhatIsMissingBesideTheEnglishQuestion() {
    words.translate(
        world.staff(),
        List.of(
            new Translation("letter", Translation.LABEL, Locale.FRENCH, "Lettre de désignation")));
    GroupId group = world.calling();
    Person gabon =
        people.add(
            new NewPerson(
                "Ministère", "ministere@gabon.example", "Gabon", Locale.FRANCE, LIBREVILLE),
            Role.APPLICANT);
    NominationId id = world.draft(group, gabon, "Mme OBIANG", "Gabon");
    nominations.send(gabon, id);

    notices.tellIncomplete(id);

    assertThat(world.mailsTo(gabon.email()))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.get("value_json").toString())
                    .contains("Lettre de désignation (Signed letter of nomination)"));
  }
}
