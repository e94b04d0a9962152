package org.plenary.form;

import java.util.Map;

/** Small forms to test with. */
public final class FormFixture {

  private FormFixture() {}

  /** A form of these components, each written as JSON with single quotes. */
  public static FormSchema aFormOf(String... components) {
    return FormSchema.read(json(components));
  }

  public static String json(String... components) {
    return "{'type':'default','id':'test','title':'Test','components':[%s]}"
        .formatted(String.join(",", components))
        .replace('\'', '"');
  }

  public static String text(String key) {
    return "{'type':'textfield','key':'%s','label':'Label of %s'}".formatted(key, key);
  }

  public static String requiredText(String key) {
    return "{'type':'textfield','key':'%s','label':'Label of %s','validate':{'required':true}}"
        .formatted(key, key);
  }

  public static String section(String id, String... components) {
    return "{'type':'group','id':'%s','label':'Section %s','components':[%s]}"
        .formatted(id, id, String.join(",", components));
  }

  public static Answers answers(Object... keysAndValues) {
    Answers answers = Answers.NONE;
    for (int index = 0; index < keysAndValues.length; index += 2) {
      answers = answers.with((String) keysAndValues[index], keysAndValues[index + 1]);
    }
    return answers;
  }

  public static Map<String, Object> as(String applicantType) {
    return Map.of(FormField.APPLICANT_TYPE, applicantType);
  }
}
