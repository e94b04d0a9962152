package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenary.form.FormFixture.json;
import static org.plenary.form.FormFixture.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "type|{'type':'iframe','id':'map','label':'Map','url':'https://x'}",
        "type|{'type':'html','id':'map','content':'<b>x</b>'}",
        "type|{'type':'button','key':'map','label':'Send','action':'submit'}",
        "no-key|{'type':'textfield','id':'map','label':'A'}",
        "no-label|{'type':'textfield','key':'map'}",
        "computed|{'type':'textfield','key':'map','label':'=name'}",
        "condition|{'type':'textfield','key':'map','label':'A','conditional':{'hide':'=a > 3'}}",
        "condition|{'type':'textfield','key':'map','label':'A','conditional':{'hide':'a = 3'}}",
        "condition|{'type':'textfield','key':'map','label':'A','conditional':{'hide':'=(a = 3'}}",
        "condition|{'type':'textfield','key':'map','label':'A','conditional':{'hide':'=a = 3 b'}}",
        "condition-name|{'type':'textfield','key':'map','label':'A','conditional':{'hide':'=a ="
            + " 3'}}",
        "property|{'type':'textfield','key':'map','label':'A','defaultValue':'B'}",
        "property|{'type':'textfield','key':'map','label':'A','validate':{'pattern':'A+'}}",
        "property|{'type':'select','key':'map','label':'A','valuesKey':'list'}",
        "property|{'type':'textarea','key':'map','label':'A','validate':{'maxLength':9}}",
        "validation|{'type':'textfield','key':'map','label':'A','validate':{'validationType':'iban'}}",
        "time-of-day|{'type':'datetime','subtype':'datetime','key':'map','dateLabel':'A'}",
        "no-options|{'type':'select','key':'map','label':'A'}",
        "option|{'type':'radio','key':'map','label':'A','values':[{'value':'x'},{'value':'x'}]}",
        "not-a-count|{'type':'textarea','key':'map','label':'A','properties':{'maxWords':'many'}}",
        "not-an-ending|{'type':'filepicker','key':'map','label':'A','accept':'.png,image/*'}",
        "limits|{'type':'number','key':'map','label':'A','validate':{'min':3,'max':2}}",
        "limits|{'type':'textarea','key':'map','label':'A','properties':{'minWords':'3','maxWords':'2'}}",
        "empty|{'type':'dynamiclist','path':'map','label':'A','components':[]}",
        "in-row|{'type':'dynamiclist','path':'x','label':'A','components':[{'type':'filepicker','key':'map','label':'A'}]}",
        "nested|{'type':'group','id':'map','path':'x','label':'A','components':[]}",
        "section-in-section|{'type':'group','id':'x','label':'A','components':[{'type':'group','id':'map','label':'A','components':[]}]}"
      })
  void namesTheComponentAndTheReason(String reason, String component) {
    UnreadableForm refusal = refusalOf(json(component));

    assertThat(refusal.component()).isEqualTo("map");
    assertThat(refusal.messageKey()).isEqualTo("form.unreadable." + reason);
    assertThat(texts()).containsKey(refusal.messageKey());
  }

  @Test
  void refusesAKeyThatIsUsedTwiceEvenInAnotherCase() {
    UnreadableForm refusal = refusalOf(json(text("title"), text("Title")));

    assertThat(refusal.messageKey()).isEqualTo("form.unreadable.key-twice");
  }

  @Test
  void refusesAKeyThatWouldNestItsAnswer() {
    UnreadableForm refusal = refusalOf(json(text("applicant.name")));

    assertThat(refusal.messageKey()).isEqualTo("form.unreadable.key");
  }

  @Test
  void refusesWhatIsNoFormAtAll() {
    assertThat(refusalOf("{").messageKey()).isEqualTo("form.unreadable.json");
    assertThat(refusalOf("[]").messageKey()).isEqualTo("form.unreadable.no-components");
    assertThat(refusalOf(json()).messageKey()).isEqualTo("form.unreadable.empty");
  }

  private static UnreadableForm refusalOf(String json) {
    return catchThrowableOfType(UnreadableForm.class, () -> FormSchema.read(json));
  }

  private static Properties texts() {
    var texts = new Properties();
    try (var file = UnreadableFormTest.class.getResourceAsStream("/i18n/form.properties")) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
