package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of an amendment goes by the title of its guideline. */
@Component
class AmendmentNames implements SubjectNames {

  private final GuidelineNames guidelines;

  AmendmentNames(GuidelineNames guidelines) {
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "amendment";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return guidelines.names(keys);
  }
}
