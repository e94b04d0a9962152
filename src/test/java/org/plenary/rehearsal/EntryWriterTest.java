package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.ApplicantType;

class EntryWriterTest {

  @ParameterizedTest
  @CsvSource({
    "tech-city, tech, CITY",
    "tech-organisation, tech, COMPANY",
    "tech-organisation, tech, INSTITUTION",
    "human-city, human, CITY",
    "human-organisation, human, INSTITUTION",
    "leadership, leadership, INDIVIDUAL"
  })
  void leavesNothingMissingInAnyForm(String form, String category, ApplicantType type)
      throws IOException {
    FormSchema schema = FormSchema.read(Files.readString(Path.of("bpmn/prize/" + form + ".form")));
    Map<String, Object> context = Map.of("category", category, "applicantType", type.name());
    for (int number = 0; number < 240; number++) {
      Answers written = new EntryWriter(applicant(number, category, type)).write(schema, context);

      assertThat(FormValidator.check(schema, withFiles(schema, written), context, true)).isEmpty();
    }
  }

  private static Answers withFiles(FormSchema schema, Answers answers) {
    Answers all = answers;
    for (FormField field : schema.fields()) {
      if (field.type() == FieldType.FILES) {
        String ending = field.limits().endings().stream().sorted().findFirst().orElse(".pdf");
        FileAnswer letter = new FileAnswer("1", "letter" + ending, "of its kind", 900, "00");
        all = all.with(field.key(), List.of(letter));
      }
    }
    return all;
  }

  private static Applicant applicant(int number, String category, ApplicantType type) {
    Person person =
        new Person(
            new PersonId("p" + number),
            "Marijke Verbeek",
            "marijke@rotterdam.example",
            "Rotterdam",
            Set.of(Role.APPLICANT),
            Locale.ENGLISH,
            ZoneId.of("Europe/Amsterdam"));
    List<Place> places = Material.places();
    return new Applicant(
        number,
        person,
        category,
        type,
        places.get(number % places.size()),
        Material.projects().get(number));
  }
}
